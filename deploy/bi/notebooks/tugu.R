# tugu in R:  Rscript tugu.R http://127.0.0.1:8080
# Needs nothing beyond R; figures need no token.
given <- commandArgs(trailingOnly = TRUE)
tugu <- if (length(given) > 0) given[1] else "http://127.0.0.1:8080"

# The flat table; arguments are those of metricRows, e.g. metrics(dimensions = "PILLAR", window = "LAST_30_DAYS").
metrics <- function(...) {
  question <- list(...)
  pairs <- paste0(names(question), "=", vapply(question, URLencode, "", reserved = TRUE))
  table <- read.csv(paste0(tugu, "/export/metrics.csv?", paste(pairs, collapse = "&")), na.strings = "", stringsAsFactors = FALSE)
  for (column in grep("(Start|End)$|^asOf$", names(table), value = TRUE)) {
    table[[column]] <- as.POSIXct(sub(":(\\d\\d)$", "\\1", table[[column]]), format = "%Y-%m-%dT%H:%M:%S%z", tz = "Asia/Jakarta")
  }
  table
}

months <- metrics(dimensions = "PILLAR", granularity = "MONTH", window = "THIS_YEAR",
  columns = "pillar,periodStart,received,resolutionOnTimeMet,resolutionOnTimeBreached")
print(xtabs(received ~ format(periodStart, "%Y-%m") + pillar, months))

# Rates of several rows come from their parts, never from an average of rates.
parts <- aggregate(cbind(resolutionOnTimeMet, resolutionOnTimeBreached) ~ pillar, months, sum)
parts$onTime <- parts$resolutionOnTimeMet / (parts$resolutionOnTimeMet + parts$resolutionOnTimeBreached)
print(parts)

# The rows add up to the whole, asked as of one moment.
asOf <- "2026-06-30T23:59:59+07:00"
rows <- metrics(dimensions = "PILLAR,DEPARTMENT", window = "ALL", columns = "received", asOf = asOf)
whole <- metrics(window = "ALL", columns = "received", asOf = asOf)
stopifnot(sum(rows$received) == whole$received)
cat("received up to", asOf, "=", whole$received, "\n")
