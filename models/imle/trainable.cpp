#include "models/imle/trainable.h"

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/data/prepared_sample.h"
#include "models/common/layout_inputs.h"
#include "models/common/renderer_parts.h"
#include "models/common/trained_model.h"
#include "models/imle/pretrained.h"
#include "models/layers/float32_scope.h"
#include "models/perceptual/feature_network.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/optim/adam.h>

#include <chrono>
#include <cmath>
#include <numeric>

namespace spolvero {

namespace {

constexpr std::size_t kFeatureLevels = 5;
constexpr double kSmallest = 1e-6;
constexpr double kReportSeconds = 20;
/// Streams of the training's seed.
constexpr std::uint64_t kRoundStream = 0x726f756e64;
constexpr std::uint64_t kCodeStream = 0x636f6465;
constexpr std::uint64_t kChoiceStream = 0x63686f696365;

ImleOptions settled(ImleOptions options, int height, int width) {
  settleShape(options, height, width);
  return options;
}

std::int64_t levelsOf(const ImleLossOptions& loss) {
  return static_cast<std::int64_t>(loss.features == "none" ? 1 : kFeatureLevels + 1);
}

std::int64_t bytesOf(const std::vector<at::Tensor>& tensors) {
  return std::accumulate(
      tensors.begin(), tensors.end(), std::int64_t{0}, [](std::int64_t sum, const at::Tensor& t) {
        return sum + t.numel() * static_cast<std::int64_t>(t.element_size());
      });
}

std::vector<std::uint64_t> seedsOf(std::uint64_t stream, std::int64_t count) {
  std::vector<std::uint64_t> seeds;
  for (std::int64_t i = 0; i < count; ++i) {
    seeds.push_back(mixSeed(stream, static_cast<std::uint64_t>(i)));
  }
  return seeds;
}

/// Says now and then how far the search for codes is.
class SearchReport {
 public:
  SearchReport(const MatchRound& round, std::int64_t codes)
      : round_(round), codes_(codes), first_(round.matched()) {}

  void advance() {
    const std::chrono::duration<double> passed = Clock::now() - last_;
    if (passed.count() < kReportSeconds) return;
    last_ = Clock::now();
    const std::chrono::duration<double> all = last_ - begin_;
    const auto done = static_cast<double>(round_.matched() - first_);
    log()->info(
        "round {}: codes of {} of {} examples found, {} left",
        round_.number,
        round_.matched(),
        round_.size(),
        durationText(all.count() / done * static_cast<double>(round_.size() - round_.matched())));
  }

  void finish() const {
    const std::chrono::duration<double> all = Clock::now() - begin_;
    log()->info(
        "round {}: nearest of {} codes for {} examples in {:.0f} s; mean distance {:.4g}, of all "
        "codes {:.4g}",
        round_.number,
        codes_,
        round_.size(),
        all.count(),
        round_.meanDistance(),
        round_.meanOfAllDistances());
  }

 private:
  using Clock = std::chrono::steady_clock;
  const MatchRound& round_;
  std::int64_t codes_;
  std::int64_t first_;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point last_ = begin_;
};

}  // namespace

ImleTrainable::ImleTrainable(const ImleOptions& options,
                             ClassTable classes,
                             int width,
                             int height,
                             const c10::Device& device)
    : options_(settled(options, height, width)),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      weights_(initialWeights(options.loss.weights, levelsOf(options.loss)),
               options.loss.weights == "paper" && options.loss.features != "none"
                   ? options.loss.rescaleEpochs
                   : 0),
      generator_(imleShape(options_)),
      rate_(options.learningRate) {
  if (!options_.crnFile.empty()) startFromCrn(*generator_, imleShape(options_), options_.crnFile);
  generator_->startNoiseWeights(options_.noiseStart);
  generator_->to(device);
  if (options_.loss.features != "none") {
    features_ =
        loadFeatureNetwork(options_.loss.features, options_.loss.featuresFile, FeatureTaps::Crn);
    features_->to(device);
  }
  makeOptimizer();
}

ImleTrainable::~ImleTrainable() = default;

void ImleTrainable::makeOptimizer() {
  optimizer_ = std::make_unique<torch::optim::Adam>(generator_->parameters(),
                                                    torch::optim::AdamOptions(rate_));
}

std::vector<NetworkRef> ImleTrainable::networks() {
  return {{"G.", generator_.get(), true, true}};
}

std::vector<OptimizerRef> ImleTrainable::optimizers() {
  return {{"G", optimizer_.get(), rate_}};
}

void ImleTrainable::prepare(ExampleSource& examples, const std::stop_token& stop) {
  examples_ = &examples;
  stop_ = stop;
  if (!rebalances()) return;
  if (!colours_.colours.defined()) {
    auto colours = measureClassColours(examples, classes_.size() + 1, stop);
    if (colours.areas.size(0) < examples.size()) return;
    colours_ = std::move(colours);
  }
  makeRarity();
}

void ImleTrainable::makeRarity() {
  const auto& o = options_.rebalance;
  if (colours_.areas.size(0) != examples_->size()) {
    throw ConfigError(
        fmt::format("the resumed training knows the colours of {} pictures, the data set has {}: "
                    "resume with the data that it was started with",
                    colours_.areas.size(0),
                    examples_->size()));
  }
  rarity_.emplace(colours_, o.classes, o.minimumExamples);
  const auto nameOf = [&](std::int64_t id) {
    return id < classes_.size() ? classes_[static_cast<int>(id)].name : std::string("unlabelled");
  };
  std::string largest;
  for (const auto id : rarity_->largest()) largest += (largest.empty() ? "" : ", ") + nameOf(id);
  std::string rare;
  for (const auto id : rarity_->withoutDensity()) rare += (rare.empty() ? "" : ", ") + nameOf(id);
  log()->info("rebalancing: rounds are shared out among {}{}",
              largest,
              rare.empty() ? "" : "; in too few pictures for a colour density: " + rare);
}

std::vector<std::int64_t> ImleTrainable::drawRound(std::int64_t number, std::uint64_t seed) const {
  const auto stream = mixSeed(mixSeed(seed, kRoundStream), static_cast<std::uint64_t>(number));
  if (options_.rebalance.dataset) return rarity_->draw(stream, options_.match.subset);
  return drawEvenly(stream, options_.match.subset, examples_->size());
}

void ImleTrainable::beginStep(const TrainingPosition& position) {
  if (examples_ == nullptr) {
    throw Error("conditional IMLE: `prepare` must come before the first step");
  }
  weights_.begin(position.epoch);
  seed_ = position.seed;
  const auto number = position.step / options_.match.steps;
  if (number != round_.number) {
    round_.begin(number, drawRound(number, seed_));
    realLevels_.clear();
    realBytes_ = 0;
  }
  rate_ = number < options_.firstRounds ? options_.firstLearningRate : options_.learningRate;
  restart_ =
      options_.firstRounds > 0 && position.step == options_.firstRounds * options_.match.steps;
}

std::vector<std::int64_t> ImleTrainable::chooseExamples(const TrainingPosition& position) {
  const auto batch = std::max<std::int64_t>(
      1, std::llround(static_cast<double>(examples_->size()) / position.stepsPerEpoch));
  SampleRandom random(
      mixSeed(mixSeed(position.seed, kChoiceStream), static_cast<std::uint64_t>(position.step)));
  chosen_.clear();
  std::vector<std::int64_t> examples;
  for (std::int64_t i = 0; i < batch; ++i) {
    const auto place = random.below(static_cast<std::uint64_t>(round_.size()));
    chosen_.push_back(static_cast<std::int64_t>(place));
    examples.push_back(round_.examples[place]);
  }
  return examples;
}

TensorMap ImleTrainable::extraState() {
  auto state = round_.state();
  for (const auto& [name, value] : weights_.state()) state["levels." + name] = value;
  if (colours_.colours.defined()) {
    state["colours"] = colours_.colours;
    state["areas"] = colours_.areas;
  }
  return state;
}

void ImleTrainable::restoreExtraState(const TensorMap& state, const std::string& origin) {
  TensorMap levels;
  for (const auto& [name, value] : state) {
    if (name.starts_with("levels.")) levels[name.substr(7)] = value;
  }
  weights_.restore(levels, origin);
  round_.restore(state, origin);
  realLevels_.clear();
  realBytes_ = 0;
  const auto colours = state.find("colours");
  const auto areas = state.find("areas");
  colours_ = {};
  if (colours == state.end() || areas == state.end()) return;
  const auto n = areas->second.size(0);
  const auto classes = classes_.size() + 1;
  if (areas->second.sizes() != at::IntArrayRef({n, classes}) ||
      colours->second.sizes() != at::IntArrayRef({n, classes, 3})) {
    throw ModelFormatError(fmt::format(
        "{}: tensor 'state.colours': expected mean colours of {} classes", origin, classes));
  }
  colours_ = {colours->second.to(at::kFloat), areas->second.to(at::kFloat)};
}

at::Tensor ImleTrainable::layoutOf(const at::Tensor& labels) const {
  return layoutInputs(labels, {}, layoutChannels(options_), device_).oneHot;
}

/// [N, 3, H, W] of the code `seeds[i]` for layout i, or all codes for the one layout.
at::Tensor ImleTrainable::pictures(const at::Tensor& layout,
                                   const std::vector<std::uint64_t>& seeds) {
  const auto codes = codeMaps(seeds, options_.noiseChannels, layout.size(2), layout.size(3));
  const auto layouts = layout.expand({static_cast<std::int64_t>(seeds.size()), -1, -1, -1});
  return atLeastFloat32(generator_->forward(at::cat({layouts, codes.to(device_)}, 1)).select(1, 0));
}

/// The rarity mask of an example of the round, [1, 1, H, W]; undefined if all pixels count alike.
at::Tensor ImleTrainable::maskOf(std::int64_t place, const at::Tensor& labels) const {
  if (!options_.rebalance.loss) return {};
  const auto example = round_.examples[static_cast<std::size_t>(place)];
  return rarity_->mask(example, labels.to(device_));
}

std::vector<at::Tensor> ImleTrainable::computeRealLevels(const at::Tensor& photo) {
  const at::NoGradGuard noGrad;
  return comparisonLevels(features_.get(), photo.to(device_));
}

/// Those of one photo [1, 3, H, W] at all levels. Always computed for one photo at a time, so that
/// kept and recomputed ones have the same bits.
std::vector<at::Tensor> ImleTrainable::realLevels(std::int64_t place, const at::Tensor& photo) {
  const auto kept = realLevels_.find(place);
  if (kept != realLevels_.end()) return kept->second;
  auto levels = computeRealLevels(photo);
  const auto bytes = bytesOf(levels);
  if (realBytes_ + bytes <= options_.match.featureCacheMb * 1024 * 1024) {
    realBytes_ += bytes;
    realLevels_[place] = levels;
  }
  return levels;
}

/// Per level [N, k]: `fakes` [N·k, 3, H, W] against N photos.
std::vector<at::Tensor> ImleTrainable::errorsByLevel(const at::Tensor& fakes,
                                                     const std::vector<at::Tensor>& real,
                                                     const at::Tensor& mask) {
  const auto levels = comparisonLevels(features_.get(), fakes);
  const bool relative = features_ && features_->relativeLoss();
  std::vector<at::Tensor> errors;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    auto error = levelDifferences(levels[i], real[i], mask).squeeze(2);
    if (relative) {
      error = error / real[i].abs().mean({1, 2, 3}).clamp_min(kSmallest).unsqueeze(1);
    }
    errors.push_back(error);
  }
  return errors;
}

at::Tensor ImleTrainable::weighted(const std::vector<at::Tensor>& errors) const {
  at::Tensor total;
  for (std::size_t i = 0; i < errors.size(); ++i) {
    const auto part = errors[i] * weights_.values()[i];
    total = total.defined() ? total + part : part;
  }
  return total;
}

NearestCode ImleTrainable::findCode(std::int64_t place, const Batch& example, bool autocast) {
  const at::NoGradGuard noGrad;
  const AutocastScope scope(device_.type(), autocast);
  const auto layout = layoutOf(example.labels);
  const auto real = realLevels(place, example.photos);
  const auto mask = maskOf(place, example.labels[0]);
  const auto stream =
      mixSeed(mixSeed(mixSeed(seed_, kCodeStream), static_cast<std::uint64_t>(round_.number)),
              static_cast<std::uint64_t>(place));
  return nearestCode(seedsOf(stream, options_.match.codes),
                     options_.match.batch,
                     [&](const std::vector<std::uint64_t>& seeds) {
                       return weighted(errorsByLevel(pictures(layout, seeds), real, mask))[0];
                     });
}

void ImleTrainable::findCodes(bool autocast) {
  if (round_.complete()) return;
  SearchReport report(round_, options_.match.codes);
  while (!round_.complete()) {
    if (stop_.stop_requested()) throw StepStopped();
    const auto place = round_.matched();
    const auto example = examples_->examples({round_.examples[static_cast<std::size_t>(place)]});
    round_.add(findCode(place, example, autocast));
    report.advance();
  }
  report.finish();
}

/// A new noise encoder, and an optimizer without memory, as released: "reinitialize the noise
/// encoder to avoid overfitting".
void ImleTrainable::restartEncoder() {
  if (!restart_ || round_.matched() > 0) return;
  generator_->resetNoiseEncoder();
  optimizer_->state().clear();
}

at::Tensor ImleTrainable::stepLoss(const Batch& batch, StepLosses& losses) {
  std::vector<std::uint64_t> seeds;
  std::vector<at::Tensor> masks;
  std::vector<std::vector<at::Tensor>> real(weights_.values().size());
  double nearest = 0;
  for (std::size_t i = 0; i < chosen_.size(); ++i) {
    const auto n = static_cast<std::int64_t>(i);
    const auto place = static_cast<std::size_t>(chosen_[i]);
    seeds.push_back(round_.seeds[place]);
    nearest += round_.distances[place] / static_cast<double>(chosen_.size());
    const auto levels = realLevels(chosen_[i], batch.photos.narrow(0, n, 1));
    for (std::size_t level = 0; level < levels.size(); ++level)
      real[level].push_back(levels[level]);
    masks.push_back(maskOf(chosen_[i], batch.labels[n]));
  }
  std::vector<at::Tensor> reals;
  for (const auto& level : real) reals.push_back(at::cat(level));
  const auto mask = masks.front().defined() ? at::cat(masks) : at::Tensor();
  const auto errors = errorsByLevel(pictures(layoutOf(batch.labels), seeds), reals, mask);
  std::vector<at::Tensor> contributions;
  for (std::size_t level = 0; level < errors.size(); ++level) {
    contributions.push_back(errors[level].detach().mean());
    losses[fmt::format("Level{}", level)] = contributions.back() * weights_.values()[level];
  }
  weights_.observe(at::stack(contributions));
  losses["Nearest"] = at::full({}, nearest, at::kDouble);
  return weighted(errors).mean();
}

StepLosses ImleTrainable::step(const Batch& batch, bool autocast) {
  if (static_cast<std::int64_t>(chosen_.size()) != batch.labels.size(0)) {
    throw ShapeError(
        fmt::format("conditional IMLE: expected the batch of the {} examples that it chose, found "
                    "{} pictures",
                    chosen_.size(),
                    batch.labels.size(0)));
  }
  restartEncoder();
  findCodes(autocast);
  StepLosses losses;
  {
    const AutocastScope scope(device_.type(), autocast);
    losses["Total"] = stepLoss(batch, losses);
  }
  optimizer_->zero_grad();
  losses["Total"].backward();
  optimizer_->step();
  for (auto& [name, loss] : losses) loss = loss.detach();
  return losses;
}

at::Tensor ImleTrainable::sample(const Batch& batch, int variant) {
  const at::NoGradGuard noGrad;
  const auto layouts = layoutOf(batch.labels);
  std::vector<at::Tensor> found;
  for (std::int64_t i = 0; i < layouts.size(0); ++i) {
    const auto layout = layouts.narrow(0, i, 1);
    if (variant > 0) {
      found.push_back(pictures(layout, {static_cast<std::uint64_t>(variant)}));
      continue;
    }
    const auto real = computeRealLevels(batch.photos.narrow(0, i, 1));
    const auto code =
        nearestCode(seedsOf(0, options_.match.codes),
                    options_.match.batch,
                    [&](const std::vector<std::uint64_t>& seeds) {
                      return weighted(errorsByLevel(pictures(layout, seeds), real, {}))[0];
                    });
    found.push_back(pictures(layout, {code.seed}));
  }
  return at::cat(found);
}

ModelInfo ImleTrainable::describeModel() const {
  return trainedModel("imle", options_, classes_, width_, height_);
}

}  // namespace spolvero
