#include "app/bench/measure.h"

#include "app/bench/operator_watch.h"
#include "app/bench/strokes.h"
#include "core/base/random.h"
#include "core/data/prepared_sample.h"
#include "models/registry/registry.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

namespace spolvero::app {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One way to compute, built.
struct Runner {
  const EngineVariant& variant;
  std::unique_ptr<SceneRenderer> renderer;
};

/// A case result while its runs go on.
struct Timing {
  CaseResult result;
  double doneMacs = 0;  ///< Of all pictures of all runs.
};

/// A class that covers at least a hundredth of the layout; 255 if the layout has no labels.
std::uint8_t someClass(const Layout& layout, SampleRandom& random) {
  const auto histogram = labelHistogram(layout.labels());
  std::vector<std::uint8_t> present;
  for (int id = 0; id < layout.classes().size(); ++id) {
    const auto count = static_cast<std::size_t>(histogram[static_cast<std::size_t>(id)]);
    if (100 * count >= layout.labels().size()) present.push_back(static_cast<std::uint8_t>(id));
  }
  return present.empty() ? kUnlabelled : present[random.below(present.size())];
}

class ModelMeasurement {
 public:
  ModelMeasurement(MeasuredModel model,
                   const std::vector<EngineVariant>& variants,
                   const RunPlan& plan,
                   const std::stop_token& stop);

  SubjectReport run();

 private:
  /// The cases of one kind of picture, one per runner.
  std::vector<Timing> casesNamed(const std::string& name, double share, int pictures) const;
  void keep(std::vector<Timing>& timings);

  /// Repeats `round(counted)`: once to warm up, then as the plan says.
  void repeat(const std::string& what, const std::function<void(bool counted)>& round);

  /// Times one run.  @return the picture, or the first of several.
  at::Tensor timed(Timing& timing,
                   SceneRenderer& renderer,
                   bool counted,
                   const std::function<at::Tensor()>& work) const;
  /// The reference's picture; untimed rounds do without it.
  at::Tensor truth(Timing& timing, const Layout& layout, const Appearance& look, bool counted);
  void measureFull();
  void measureEdits(double share);
  void measureVariations();
  void measureStyle();

  bool wanted(const char* kind) const {
    return std::ranges::find(plan_.cases, kind) != plan_.cases.end();
  }
  SceneRenderer& reference() { return *runners_.front().renderer; }
  bool stopped() const { return stop_.stop_requested(); }
  std::uint64_t freshSeed() { return mixSeed(21, seeds_++); }

  RunPlan plan_;
  std::stop_token stop_;
  LayoutDeck deck_;
  SubjectReport report_;
  std::vector<Runner> runners_;
  Appearance look_;
  double denseMacs_ = 0;
  std::uint64_t seeds_ = 0;
  Precision half_;
  c10::Device device_;
};

std::int64_t generatorBytes(const ModelFile& model) {
  std::int64_t bytes = 0;
  for (const auto& [name, tensor] : model.tensors) {
    if (name.starts_with("G.")) bytes += static_cast<std::int64_t>(tensor.nbytes());
  }
  return bytes;
}

ModelMeasurement::ModelMeasurement(MeasuredModel model,
                                   const std::vector<EngineVariant>& variants,
                                   const RunPlan& plan,
                                   const std::stop_token& stop)
    : plan_(plan),
      stop_(stop),
      deck_(std::move(model.layouts)),
      half_(variants.back().settings.precision),
      device_(variants.front().settings.device) {
  const auto& info = model.model.info;
  report_.name = model.name;
  report_.origin = model.origin;
  report_.system = info.system;
  report_.device = device_.str();
  report_.width = deck_.first().width();
  report_.height = deck_.first().height();
  report_.classes = info.classes.size();
  report_.weightBytes = generatorBytes(model.model);
  report_.layouts = deck_.source();
  report_.layoutCount = deck_.count();
  const auto& system = systemNamed(info.system, model.name);
  for (const auto& variant : variants) {
    std::unique_ptr<SceneRenderer> renderer;
    const auto bytes =
        memoryOf([&] { renderer = system.makeRenderer(model.model, variant.settings); });
    report_.engines.push_back({variant.name, variant.settings.precision, bytes});
    runners_.push_back({variant, std::move(renderer)});
  }
}

std::vector<Timing> ModelMeasurement::casesNamed(const std::string& name,
                                                 double share,
                                                 int pictures) const {
  std::vector<Timing> timings;
  for (const auto& runner : runners_) {
    Timing timing;
    timing.result.name = name;
    timing.result.areaShare = share;
    timing.result.engine = runner.variant.name;
    timing.result.precision = runner.variant.settings.precision;
    timing.result.denseMacs = denseMacs_;
    // The reference is timed on one of several pictures: the others cost it as much.
    timing.result.pictures = &runner == &runners_.front() ? 1 : pictures;
    timings.push_back(std::move(timing));
  }
  return timings;
}

void ModelMeasurement::keep(std::vector<Timing>& timings) {
  for (auto& timing : timings) {
    if (timing.result.timesMs.empty()) continue;
    const auto pictures =
        timing.result.timesMs.size() * static_cast<double>(timing.result.pictures);
    timing.result.doneMacs = timing.doneMacs / pictures;
    report_.cases.push_back(std::move(timing.result));
  }
}

void ModelMeasurement::repeat(const std::string& what,
                              const std::function<void(bool counted)>& round) {
  if (stopped()) return;
  fmt::print(stderr, "{}: {}\n", report_.name, what);
  round(false);
  const auto start = Clock::now();
  for (int run = 0; run < plan_.maximumRuns && !stopped(); ++run) {
    if (run >= plan_.minimumRuns && secondsSince(start) >= plan_.seconds) break;
    round(true);
  }
}

at::Tensor ModelMeasurement::timed(Timing& timing,
                                   SceneRenderer& renderer,
                                   bool counted,
                                   const std::function<at::Tensor()>& work) const {
  at::Tensor image;
  if (!counted) {
    timing.result.memoryBytes = memoryOf([&] { image = work(); });
    return image;
  }
  const auto start = Clock::now();
  image = work();
  const auto elapsedMs = 1000 * secondsSince(start);
  timing.result.timesMs.push_back(elapsedMs / timing.result.pictures);
  const auto frame = renderer.lastFrame();
  timing.doneMacs += frame.doneMacs;
  timing.result.exact = timing.result.exact && frame.exact;
  timing.result.cacheBytes = std::max(timing.result.cacheBytes, frame.cacheBytes);
  return image;
}

at::Tensor ModelMeasurement::truth(Timing& timing,
                                   const Layout& layout,
                                   const Appearance& look,
                                   bool counted) {
  if (!counted) return {};
  return timed(timing, reference(), true, [&] { return reference().render(layout, look); });
}

void ModelMeasurement::measureFull() {
  auto timings = casesNamed("full", 0, 1);
  repeat("full pictures", [&](bool counted) {
    const auto layout = deck_.next();
    at::Tensor expected;
    for (std::size_t i = 0; i < runners_.size() && !stopped(); ++i) {
      auto& renderer = *runners_[i].renderer;
      const auto image =
          timed(timings[i], renderer, counted, [&] { return renderer.render(layout, look_); });
      if (i == 0) expected = image;
      if (counted && i > 0) timings[i].result.error.add(image, expected);
    }
  });
  keep(timings);
}

void ModelMeasurement::measureEdits(double share) {
  auto edits = casesNamed("edit", share, 1);
  auto settles = casesNamed("settle", share, 1);
  repeat(fmt::format("edits of {:g} %", 100 * share), [&](bool counted) {
    const auto before = deck_.next();
    const auto after = withStroke(before, share, freshSeed());
    const auto expected = truth(edits[0], after, look_, counted);
    for (std::size_t i = 1; i < runners_.size() && !stopped(); ++i) {
      auto& renderer = *runners_[i].renderer;
      renderer.render(before, look_);
      const auto live =
          timed(edits[i], renderer, counted, [&] { return renderer.renderLive(after, look_); });
      const auto settled =
          timed(settles[i], renderer, counted, [&] { return renderer.render(after, look_); });
      if (!counted) continue;
      edits[i].result.error.add(live, expected);
      settles[i].result.error.add(settled, expected);
    }
  });
  keep(edits);
  keep(settles);
}

void ModelMeasurement::measureVariations() {
  auto timings = casesNamed("variations", 0, plan_.variations);
  repeat(fmt::format("variations of {}", plan_.variations), [&](bool counted) {
    const auto layout = deck_.next();
    std::vector<Appearance> looks(static_cast<std::size_t>(plan_.variations));
    for (auto& look : looks) look.seed = freshSeed();
    const auto expected = truth(timings[0], layout, looks.front(), counted);
    for (std::size_t i = 1; i < runners_.size() && !stopped(); ++i) {
      auto& renderer = *runners_[i].renderer;
      const auto image = timed(
          timings[i], renderer, counted, [&] { return renderer.renderAll(layout, looks).front(); });
      if (counted) timings[i].result.error.add(image, expected);
    }
  });
  keep(timings);
}

void ModelMeasurement::measureStyle() {
  auto timings = casesNamed("style", 0, 1);
  repeat("one style changed", [&](bool counted) {
    const auto layout = deck_.next();
    SampleRandom random(freshSeed());
    auto look = look_;
    if (reference().offer().latent) {
      look.latent = ClassStyle{CodeSource::fromSeed(freshSeed())};
    } else {
      look = withClassStyle(look, someClass(layout, random), CodeSource::fromSeed(freshSeed()));
    }
    const auto expected = truth(timings[0], layout, look, counted);
    for (std::size_t i = 1; i < runners_.size() && !stopped(); ++i) {
      auto& renderer = *runners_[i].renderer;
      renderer.render(layout, look_);
      const auto image =
          timed(timings[i], renderer, counted, [&] { return renderer.renderLive(layout, look); });
      if (counted) timings[i].result.error.add(image, expected);
    }
  });
  keep(timings);
}

SubjectReport ModelMeasurement::run() {
  const auto offer = reference().offer();
  denseMacs_ = countMultiplyAdds([&] { reference().render(deck_.first(), look_); });
  report_.ceilings = measureCeilings(device_, half_, plan_.ceilingRuns, stop_);
  if (wanted("full")) measureFull();
  if (wanted("edits")) {
    for (const auto share : plan_.editShares) measureEdits(share);
  }
  if (offer.codePerClass || offer.latent) {
    if (wanted("variations")) measureVariations();
    if (wanted("style")) measureStyle();
  }
  report_.stopped = stopped();
  if (!stopped())
    report_.ceilings.raiseTo(measureCeilings(device_, half_, plan_.ceilingRuns, stop_));
  report_.peakBytes = processPeakBytes();
  return std::move(report_);
}

}  // namespace

SubjectReport measureModel(MeasuredModel model,
                           const std::vector<EngineVariant>& variants,
                           const RunPlan& plan,
                           const std::stop_token& stop) {
  return ModelMeasurement(std::move(model), variants, plan, stop).run();
}

}  // namespace spolvero::app
