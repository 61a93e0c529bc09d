#include "app/evaluation.h"

#include "app/dataset_example.h"
#include "app/progress.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/prepared_sample.h"
#include "core/layout/layout_tensors.h"
#include "core/metrics/frechet_distance.h"
#include "core/train/sample_sheet.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero::app {

namespace {

/// One evaluation at work.
class Evaluation {
 public:
  Evaluation(SceneRenderer& renderer,
             const DatasetFolder& dataset,
             const EvaluationOptions& options,
             const std::stop_token& stop)
      : renderer_(renderer),
        offer_(renderer.offer()),
        dataset_(dataset),
        options_(options),
        stop_(stop),
        segmenter_(options.segmenter) {
    requireSameClasses(renderer.info().classes, dataset.classes(), "the data set's");
    if (!offer_.render && offer_.segment) segmenter_ = &renderer;
    if (segmenter_ != nullptr) {
      requireSameClasses(renderer.info().classes, segmenter_->info().classes, "the segmenter's");
    }
    report_.renders = offer_.render;
    report_.width = renderer.info().trainedWidth;
    report_.height = renderer.info().trainedHeight;
    for (const auto& distance : options.distances) meters_.emplace_back(distance.map);
  }

  EvaluationReport run() {
    const auto& items = dataset_.items(options_.part);
    const auto count =
        std::min<std::size_t>(static_cast<std::size_t>(options_.pictures), items.size());
    Progress progress("layouts", static_cast<int>(count));
    for (std::size_t i = 0; i < count; ++i) {
      measure(readExample(dataset_, items[i], renderer_.info()));
      progress.advance();
    }
    finish();
    return std::move(report_);
  }

 private:
  at::Tensor render(const Layout& layout, const Appearance& appearance) {
    if (stop_.stop_requested()) throw Error("stopped before the evaluation was complete");
    return renderer_.render(layout, appearance);
  }

  void measure(const DatasetExample& example) {
    if (segmenter_ != nullptr && example.photo.defined()) {
      const auto found = readBack(example.photo, example.layout, report_.ofPhotos);
      if (!offer_.render && report_.layouts < options_.sheetRows) {
        sheet_.push_back(colouredLayout(example.layout));
        sheet_.push_back(imageFromTensor(example.photo));
        sheet_.push_back(colouredLayout(found));
      }
    }
    if (offer_.render) {
      measureRenders(example);
    } else {
      ++report_.layouts;
    }
  }

  void measureRenders(const DatasetExample& example) {
    if (options_.inception || segmenter_ != nullptr) measureDistribution(example);
    const bool reconstruct = offer_.photo && example.photo.defined();
    Appearance appearance;
    if (reconstruct) {
      appearance = withStyles({}, renderer_.encode(example.photo, example.layout), "photo");
    }
    at::Tensor picture;
    if (reconstruct) {
      picture = render(example.layout, appearance);
      compare(picture, example.photo);
    }
    if (offer_.codePerClass) varyClasses(example.layout, appearance);
    if (offer_.latent || offer_.outputs > 1) varyWhole(example.layout, appearance);
    if (report_.layouts++ < options_.sheetRows) addSheetRow(example, picture);
  }

  /// One picture of the layout in a random appearance: what the model shows a stranger.
  void measureDistribution(const DatasetExample& example) {
    constexpr std::uint64_t kStream = 0x66696400;
    Appearance appearance;
    appearance.seed = mixSeed(kStream, static_cast<std::uint64_t>(report_.layouts));
    const auto picture = render(example.layout, appearance);
    if (segmenter_ != nullptr) readBack(picture, example.layout, report_.ofRenders);
    if (!options_.inception) return;
    const at::NoGradGuard noGrad;
    renders_.add(options_.inception(picture));
    if (example.photo.defined()) photos_.add(options_.inception(example.photo));
  }

  Layout readBack(const at::Tensor& picture,
                  const Layout& layout,
                  std::optional<SegmentationReport>& report) {
    if (stop_.stop_requested()) throw Error("stopped before the evaluation was complete");
    if (!report) report = SegmentationReport{0, ConfusionMatrix(layout.classes().size())};
    auto found = segmenter_->segment(picture);
    report->scores.add(labelTensor(found), labelTensor(layout));
    ++report->pictures;
    return found;
  }

  void compare(const at::Tensor& picture, const at::Tensor& photo) {
    if (!report_.reconstruction) {
      report_.reconstruction.emplace();
      report_.reconstruction->distances.resize(options_.distances.size());
    }
    auto& sums = *report_.reconstruction;
    ++sums.pictures;
    sums.l1 += meanAbsoluteDifference(picture, photo);
    sums.psnr += peakSignalToNoise(picture, photo);
    for (std::size_t i = 0; i < options_.distances.size(); ++i) {
      sums.distances[i] +=
          options_.distances[i].ofWholePictures()(picture, photo).mean().item<double>();
    }
  }

  void varyClasses(const Layout& layout, const Appearance& base) {
    const auto histogram = labelHistogram(layout.labels());
    const auto area = options_.minimumArea * static_cast<double>(layout.labels().size());
    const auto labels = labelTensor(layout).squeeze(0);
    for (int id = 0; id < layout.classes().size(); ++id) {
      if (static_cast<double>(histogram[static_cast<std::size_t>(id)]) < area) continue;
      auto appearance = base;
      std::vector<at::Tensor> pictures;
      for (std::int64_t sample = 0; sample < options_.samples; ++sample) {
        const auto seed = mixSeed(static_cast<std::uint64_t>(report_.layouts),
                                  static_cast<std::uint64_t>(sample));
        appearance = withClassStyle(std::move(appearance), id, CodeSource::fromSeed(seed));
        pictures.push_back(render(layout, appearance));
      }
      const auto batch = at::cat(pictures);
      for (auto& meter : meters_) meter.add(id, labels, batch);
      if (!classRows_.contains(id)) keepClassRow(id, layout, pictures);
    }
  }

  /// Pictures of one layout from as many latents, or the first ones of those that one pass makes.
  void varyWhole(const Layout& layout, const Appearance& base) {
    const auto samples =
        offer_.latent ? options_.samples : std::min<std::int64_t>(options_.samples, offer_.outputs);
    std::vector<Appearance> looks(static_cast<std::size_t>(samples), base);
    for (std::size_t i = 0; i < looks.size(); ++i) {
      const auto seed = mixSeed(static_cast<std::uint64_t>(report_.layouts), i);
      if (offer_.latent) looks[i].latent = ClassStyle{CodeSource::fromSeed(seed)};
      if (!offer_.latent) looks[i].output = static_cast<int>(i);
    }
    if (stop_.stop_requested()) throw Error("stopped before the evaluation was complete");
    const auto pictures = at::cat(renderer_.renderAll(layout, looks));
    if (!report_.variety) {
      report_.variety.emplace();
      report_.variety->samples = samples;
      report_.variety->distances.resize(options_.distances.size());
    }
    ++report_.variety->layouts;
    for (std::size_t i = 0; i < options_.distances.size(); ++i) {
      report_.variety->distances[i] +=
          meanPairwiseDistance(options_.distances[i].ofWholePictures(), pictures);
    }
  }

  void keepClassRow(int id, const Layout& layout, const std::vector<at::Tensor>& pictures) {
    auto& row = classRows_[id];
    row.push_back(colouredLayout(layout));
    for (const auto& picture : pictures) row.push_back(imageFromTensor(picture));
  }

  void addSheetRow(const DatasetExample& example, const at::Tensor& reconstruction) {
    const ImageU8 blank(report_.width, report_.height, Rgb{255, 255, 255});
    sheet_.push_back(colouredLayout(example.layout));
    sheet_.push_back(example.photo.defined() ? imageFromTensor(example.photo) : blank);
    sheet_.push_back(reconstruction.defined() ? imageFromTensor(reconstruction) : blank);
    for (std::int64_t i = 0; i < options_.sheetSamples; ++i) {
      Appearance appearance;
      appearance.seed = static_cast<std::uint64_t>(i) + 1;
      sheet_.push_back(imageFromTensor(render(example.layout, appearance)));
    }
  }

  void finish() {
    if (report_.reconstruction) {
      auto& r = *report_.reconstruction;
      const auto count = static_cast<double>(r.pictures);
      r.l1 /= count;
      r.psnr /= count;
      for (auto& distance : r.distances) distance /= count;
    }
    if (report_.variety) {
      const auto layouts = static_cast<double>(report_.variety->layouts);
      for (auto& distance : report_.variety->distances) distance /= layouts;
    }
    if (options_.inception && offer_.render) {
      report_.frechet =
          FrechetReport{frechetDistance(renders_, photos_), renders_.count(), photos_.count()};
    }
    const auto samples = offer_.render ? static_cast<int>(options_.sheetSamples) : 0;
    report_.sheet = pictureGrid(sheet_, samples + 3);
    if (!offer_.codePerClass) return;
    for (const auto& meter : meters_) report_.diversity.push_back(meter.report());
    std::vector<ImageU8> pictures;
    for (const auto& [id, row] : classRows_) {
      pictures.insert(pictures.end(), row.begin(), row.end());
    }
    if (!pictures.empty()) {
      report_.classSheet = pictureGrid(pictures, static_cast<int>(options_.samples) + 1);
    }
  }

  SceneRenderer& renderer_;
  AppearanceOffer offer_;
  const DatasetFolder& dataset_;
  const EvaluationOptions& options_;
  const std::stop_token& stop_;
  EvaluationReport report_;
  SceneRenderer* segmenter_;
  FeatureStatistics renders_;
  FeatureStatistics photos_;
  std::vector<DiversityMeter> meters_;
  std::vector<ImageU8> sheet_;
  std::map<int, std::vector<ImageU8>> classRows_;
};

}  // namespace

EvaluationReport evaluateModel(SceneRenderer& renderer,
                               const DatasetFolder& dataset,
                               const EvaluationOptions& options,
                               const std::stop_token& stop) {
  return Evaluation(renderer, dataset, options, stop).run();
}

}  // namespace spolvero::app
