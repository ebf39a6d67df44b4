#include "archive/metrics/metrics.h"

#include <gtest/gtest.h>

namespace archive {
namespace {

TEST(Metrics, TextOfAllKinds) {
  Metrics metrics;
  metrics.counter("a_total", "Things", {{"kind", "x\"y"}}).add(2);
  metrics.counter("a_total", "Things", {{"kind", "z"}}).add();
  metrics.counter("a_total", "Things", {{"kind", "z"}}).add();
  metrics.gauge("b", "Level").add(-3);
  EXPECT_EQ(metrics.to_text(),
            "# HELP a_total Things\n# TYPE a_total counter\na_total{kind=\"x\\\"y\"} 2\na_total{kind=\"z\"} 2\n"
            "# HELP b Level\n# TYPE b gauge\nb -3\n");
}

TEST(Metrics, HistogramsAreCumulative) {
  Metrics metrics;
  Histogram& histogram = metrics.histogram("t_seconds", "Time", {{"route", "q"}});
  histogram.observe(0.0001);
  histogram.observe(0.03);
  histogram.observe(100);
  const std::string text = metrics.to_text();
  EXPECT_NE(text.find("t_seconds_bucket{route=\"q\",le=\"0.0001\"} 1\n"), std::string::npos) << text;
  EXPECT_NE(text.find("t_seconds_bucket{route=\"q\",le=\"0.05\"} 2\n"), std::string::npos) << text;
  EXPECT_NE(text.find("t_seconds_bucket{route=\"q\",le=\"+Inf\"} 3\n"), std::string::npos) << text;
  EXPECT_NE(text.find("t_seconds_count{route=\"q\"} 3\n"), std::string::npos) << text;
  EXPECT_NEAR(histogram.sum(), 100.0301, 1e-6);
}

}  // namespace
}  // namespace archive
