#include "models/pix2pixhd/renderer.h"

#include "core/appearance/cluster_tensors.h"
#include "core/base/error.h"
#include "core/layout/layout_tensors.h"
#include "models/engine/fast_cpu.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <array>

namespace spolvero {

namespace {

constexpr std::int64_t kIdsPerClass = 65536;

/// Grown at the right and bottom by repeating the last row and column.
at::Tensor grown(const at::Tensor& x, std::int64_t height, std::int64_t width) {
  if (x.size(-2) == height && x.size(-1) == width) return x;
  const auto rows = at::arange(height, x.device()).clamp_max(x.size(-2) - 1);
  const auto columns = at::arange(width, x.device()).clamp_max(x.size(-1) - 1);
  return x.index_select(-2, rows).index_select(-1, columns);
}

std::int64_t upTo(std::int64_t side, std::int64_t stride) {
  return std::max((side + stride - 1) / stride, std::int64_t{2}) * stride;
}

}  // namespace

Pix2PixHDRenderer::Pix2PixHDRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  const auto origin = info_.path.string();
  describe(options_).readToml(info_.options, origin + " (options)");
  validate(options_);
  level_ = options_.activeLevel();
  generator_ = Pix2PixHDGenerator(options_);
  prepareForInference(*generator_, model, "G.", settings_);
  if (takesFastCpu(settings_)) {
    const std::array<std::int64_t, 2> trained{info_.trainedHeight, info_.trainedWidth};
    engine_ = std::make_unique<Pix2PixHDEngine>(
        options_, level_, stateDict(*generator_), trained, settings_);
    generator_ = Pix2PixHDGenerator(nullptr);
  }
  if (options_.hasCodes() && holdsNetwork(model, "E.")) {
    encoder_ = Pix2PixHDEncoder(options_);
    prepareForInference(*encoder_, model, "E.", settings_);
  }
  clusters_ = clustersFromTensors(model.tensors,
                                  static_cast<int>(options_.codeChannels),
                                  static_cast<int>(options_.classes),
                                  origin);
}

AppearanceOffer Pix2PixHDRenderer::offer() const {
  AppearanceOffer offer;
  offer.codePerObject = options_.codesPerObject();
  offer.codePerClass = options_.hasCodes();
  offer.photo = !encoder_.is_empty();
  offer.codeChannels = options_.hasCodes() ? static_cast<int>(options_.codeChannels) : 0;
  for (const auto& [id, centres] : clusters_.centres()) offer.clusters[id] = clusters_.count(id);
  return offer;
}

at::Tensor Pix2PixHDRenderer::objectIds(const Layout& layout) const {
  return options_.codesPerObject() ? instanceTensor(layout) : labelTensor(layout) * kIdsPerClass;
}

Pix2PixHDRenderer::Objects Pix2PixHDRenderer::objectsOf(const at::Tensor& ids) const {
  Objects objects;
  objects.segments = segmentsOf(ids);
  const auto ofSegments = ids.reshape({-1}).index_select(0, objects.segments.first);
  for (std::int64_t i = 0; i < objects.segments.count; ++i) {
    const auto id = ofSegments[i].item<std::int64_t>();
    objects.keys.push_back(
        {static_cast<int>(id / kIdsPerClass), static_cast<int>(id % kIdsPerClass)});
  }
  objects.ids = ids.to(settings_.device);
  objects.segments.index = objects.segments.index.to(settings_.device);
  objects.segments.sizes = objects.segments.sizes.to(settings_.device);
  return objects;
}

/// [objects, code channels], row by row.
std::vector<float> Pix2PixHDRenderer::codesOf(const std::vector<ObjectKey>& keys,
                                              const Appearance& appearance) const {
  std::vector<float> values;
  if (!options_.hasCodes()) return values;
  const auto channels = static_cast<int>(options_.codeChannels);
  for (const auto& key : keys) {
    // Unlabelled pixels belong to nobody.
    std::vector<float> code(static_cast<std::size_t>(channels), 0.0F);
    if (key.classId < options_.classes) {
      const auto style =
          options_.codesPerObject() ? appearance.styleOf(key) : appearance.styleOf(key.classId);
      code = clusters_.resolve(style, key.classId, channels);
    }
    values.insert(values.end(), code.begin(), code.end());
  }
  return values;
}

at::Tensor Pix2PixHDRenderer::codeMaps(const Objects& objects, const Appearance& appearance) const {
  if (!options_.hasCodes()) return {};
  const auto table = at::tensor(codesOf(objects.keys, appearance))
                         .view({objects.segments.count, options_.codeChannels})
                         .to(settings_.device);
  return spreadOverSegments(table, objects.segments, objects.ids.sizes()).contiguous();
}

at::Tensor Pix2PixHDRenderer::render(const Layout& layout, const Appearance& appearance) {
  return renderAll(layout, {appearance}).front();
}

at::Tensor Pix2PixHDRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  if (!engine_) return render(layout, appearance);
  return renderFast(layout, {appearance}, true).front();
}

at::Tensor Pix2PixHDRenderer::renderLarge(const Layout& layout,
                                          const Appearance& appearance,
                                          const RenderProgress& progress) {
  if (!engine_) return SceneRenderer::renderLarge(layout, appearance, progress);
  const auto told = progress ? progress : [](double) { return true; };
  return renderFast(layout, {appearance}, false, told).front();
}

std::vector<at::Tensor> Pix2PixHDRenderer::renderAll(const Layout& layout,
                                                     const std::vector<Appearance>& appearances) {
  return engine_ ? renderFast(layout, appearances, false) : renderPlain(layout, appearances);
}

std::vector<at::Tensor> Pix2PixHDRenderer::renderFast(const Layout& layout,
                                                      const std::vector<Appearance>& appearances,
                                                      bool live,
                                                      const RenderProgress& progress) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto stride = strideOf(options_, level_);
  const auto objects = spolvero::objectsOf(
      layout, upTo(layout.height(), stride), upTo(layout.width(), stride), options_);
  lastFrame_ = {};
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    const bool same = !options_.hasCodes() && !images.empty();
    if (same) {
      images.push_back(images.front().clone());
      continue;
    }
    const auto rows = inputRows(objects, codesOf(objects.keys, appearance), options_);
    const auto image = engine_->render(objects, rows, live, progress);
    const auto report = engine_->report();
    lastFrame_.exact = lastFrame_.exact && report.exact;
    lastFrame_.denseMacs += report.denseMacs;
    lastFrame_.doneMacs += report.doneMacs;
    lastFrame_.cacheBytes = report.cacheBytes;
    images.push_back(finishedPicture(image, layout.height(), layout.width()));
  }
  return images;
}

std::vector<at::Tensor> Pix2PixHDRenderer::renderPlain(const Layout& layout,
                                                       const std::vector<Appearance>& appearances) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  lastFrame_ = {};
  const auto stride = strideOf(options_, level_);
  const auto height = upTo(layout.height(), stride);
  const auto width = upTo(layout.width(), stride);
  const auto labels = grown(labelTensor(layout), height, width);
  const auto instances = grown(instanceTensor(layout), height, width);
  const auto inputs = layoutInputs(labels, instances, layoutChannels(options_), settings_.device);
  const auto objects = objectsOf(grown(objectIds(layout), height, width));
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  const auto part = generator_->layoutPart(inputs.concatenated(), level_);
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    const auto image = generator_->finish(part, codeMaps(objects, appearance));
    images.push_back(finishedPicture(image, layout.height(), layout.width()));
  }
  return images;
}

/// Codes [segments, channels] of the objects of a photo.
at::Tensor Pix2PixHDRenderer::pooledCodes(const at::Tensor& photo, const Objects& objects) {
  const auto height = photo.size(2);
  const auto width = photo.size(3);
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  const auto stride = encoder_->stride();
  const auto maps = encoder_->forward(grown(photo, upTo(height, stride), upTo(width, stride)));
  return segmentMeans(maps.narrow(2, 0, height).narrow(3, 0, width), objects.segments);
}

EncodedStyles Pix2PixHDRenderer::encode(const at::Tensor& photo, const Layout& layout) {
  if (encoder_.is_empty()) return SceneRenderer::encode(photo, layout);
  const c10::InferenceMode inference;
  requirePhotoFits(photo, layout);
  requireClassesFit(layout, options_.classes);
  auto picture = photo.to(settings_.device, at::kFloat);
  auto ids = objectIds(layout);
  // The encoder sees photos of the size that it was trained with.
  const auto factor = options_.encoder.fixed ? std::int64_t{1} << level_ : std::int64_t{1};
  if (factor > 1 && layout.width() >= factor && layout.height() >= factor) {
    picture = at::avg_pool2d(picture, {factor, factor});
    ids = ids.slice(1, factor / 2, picture.size(2) * factor, factor)
              .slice(2, factor / 2, picture.size(3) * factor, factor);
  }
  const auto objects = objectsOf(ids);
  const auto codes = pooledCodes(picture, objects);
  EncodedStyles styles;
  std::map<int, std::pair<at::Tensor, double>> sums;
  for (std::size_t i = 0; i < objects.keys.size(); ++i) {
    const auto& key = objects.keys[i];
    if (key.classId >= options_.classes) continue;
    const auto code = codes[static_cast<std::int64_t>(i)];
    if (options_.codesPerObject()) styles.objects[key] = codeValues(code);
    const auto pixels = objects.segments.sizes[static_cast<std::int64_t>(i)].item<double>();
    auto& [sum, weight] = sums[key.classId];
    sum = sum.defined() ? sum + code * pixels : code * pixels;
    weight += pixels;
  }
  for (const auto& [id, sum] : sums) styles.classes[id] = codeValues(sum.first / sum.second);
  return styles;
}

}  // namespace spolvero
