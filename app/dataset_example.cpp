#include "app/dataset_example.h"

#include "core/base/error.h"
#include "core/data/prepared_sample.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero::app {

DatasetExample readExample(const DatasetFolder& dataset,
                           const DatasetItem& item,
                           const ModelInfo& model) {
  DataOptions size;
  size.width = model.trainedWidth;
  size.height = model.trainedHeight;
  const auto cut =
      cutSample(prepareSample(dataset.load(item), dataset.classes(), size), size, nullptr);
  InstanceMap instances(cut.labels.width(), cut.labels.height());
  std::transform(cut.objects.begin(), cut.objects.end(), instances.begin(), [](std::uint32_t id) {
    return static_cast<std::uint16_t>(id & 0xffff);
  });
  return {Layout(cut.labels, std::move(instances), model.classes),
          item.photo.empty() ? at::Tensor() : tensorFromImage(cut.photo)};
}

void requireSameClasses(const ClassTable& model, const ClassTable& other, const char* whose) {
  const auto same = [](const ClassInfo& a, const ClassInfo& b) { return a.name == b.name; };
  if (std::ranges::equal(model.classes(), other.classes(), same)) return;
  std::string names;
  for (const auto& info : model.classes()) names += (names.empty() ? "" : ", ") + info.name;
  throw ConfigError(fmt::format(
      "{} classes are not the model's: expected {}; give the mapping that the model was "
      "trained with as --classes (a file, or \"group\")",
      whose,
      names));
}

}  // namespace spolvero::app
