package telemetry

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/server/cube"
)

// keptCollector tells what the engine keeps of the questions that are asked again.
type keptCollector struct{ kept func() cube.Kept }

var (
	keptQuestionsDesc = prometheus.NewDesc("tugu_engine_kept_questions", "Questions that the engine keeps ready to be asked again.", nil, nil)
	keptBytesDesc     = prometheus.NewDesc("tugu_engine_kept_bytes", "Memory of what is kept of questions, about.", nil, nil)
	keptLimitDesc     = prometheus.NewDesc("tugu_engine_kept_limit_bytes", "Memory beyond which the questions asked least recently are forgotten.", nil, nil)
	engineAnswersDesc = prometheus.NewDesc("tugu_engine_answers_total",
		"Answers, by how: held (the last one still held), moved (brought up to what changed since) or counted (from every complaint).", []string{"how"}, nil)
)

// Describe implements prometheus.Collector.
func (keptCollector) Describe(out chan<- *prometheus.Desc) {
	out <- keptQuestionsDesc
	out <- keptBytesDesc
	out <- keptLimitDesc
	out <- engineAnswersDesc
}

// Collect implements prometheus.Collector.
func (c keptCollector) Collect(out chan<- prometheus.Metric) {
	k := c.kept()
	out <- prometheus.MustNewConstMetric(keptQuestionsDesc, prometheus.GaugeValue, float64(k.Questions))
	out <- prometheus.MustNewConstMetric(keptBytesDesc, prometheus.GaugeValue, float64(k.Bytes))
	out <- prometheus.MustNewConstMetric(keptLimitDesc, prometheus.GaugeValue, float64(k.Limit))
	for how, n := range map[string]int64{"held": k.Held, "moved": k.Moved, "counted": k.Full} {
		out <- prometheus.MustNewConstMetric(engineAnswersDesc, prometheus.CounterValue, float64(n), how)
	}
}
