export { groupBy } from '../../shared/model/group-by'
