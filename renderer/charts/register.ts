import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import dataLabels from 'chartjs-plugin-datalabels'

// Only what the charts here are made of, so that the rest of the library is not in the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, annotation, dataLabels)

// A chart is a picture: it stands still, also for those who have not asked for less motion, and everything it says is in view.
Chart.defaults.animation = false
Chart.defaults.events = []
Chart.defaults.font.family = "'Inter Variable', system-ui, sans-serif"
