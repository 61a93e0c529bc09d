#include "core/io/layout_formats/layout_format.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/layout_file.h"
#include "core/io/layout_formats/ade20k_full.h"
#include "core/io/layout_formats/label_file.h"
#include "core/io/layout_formats/labelme.h"
#include "core/io/provenance.h"
#include "core/layout/components.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace spolvero {

namespace {

namespace fs = std::filesystem;

/// How a format's numbers are read.
struct FormatTraits {
  LayoutFormat format;
  const char* title;
  const char* palette;  ///< Empty: the table comes from elsewhere.
  int firstId;          ///< The id in the file of the table's class 0.
};

constexpr std::array<FormatTraits, 17> kFormats{
    {{LayoutFormat::Exported, "Picture with its scene inside", "", 0},
     {LayoutFormat::OwnIndex, "Index PNG, ids of this scene's classes", "", 0},
     {LayoutFormat::OwnColour, "PNG in the colours of this scene's classes", "", 0},
     {LayoutFormat::FolderIndex, "Index PNG with the classes.json beside it", "", 0},
     {LayoutFormat::Cityscapes, "Cityscapes label ids or colours", "cityscapes", 0},
     {LayoutFormat::CityscapesTrain, "Cityscapes train ids", "cityscapes-19", 0},
     {LayoutFormat::Gta5, "GTA-5 (Playing for Data)", "cityscapes", 0},
     {LayoutFormat::CocoStuff, "COCO-Stuff", "coco-stuff", 0},
     {LayoutFormat::Ade20k, "ADE20K scene parsing, 150 classes", "ade20k", 1},
     {LayoutFormat::Ade20kFull, "ADE20K, all classes and objects", "", 0},
     {LayoutFormat::CamVid, "CamVid colours", "camvid", 0},
     {LayoutFormat::Cihp, "CIHP", "cihp", 0},
     {LayoutFormat::DeepFashion, "DeepFashion as GroupDNet groups it", "deepfashion", 0},
     {LayoutFormat::Nyu40, "NYU Depth v2, 40 classes", "nyu40", 1},
     {LayoutFormat::LabelMe, "labelme outlines", "", 0},
     {LayoutFormat::AnyIndex, "Index PNG, one class per id", "", 0},
     {LayoutFormat::AnyColour, "PNG of plain colours, one class per colour", "", 0}}};

const FormatTraits& traitsOf(LayoutFormat format) {
  return *std::ranges::find(kFormats, format, &FormatTraits::format);
}

constexpr std::size_t kMaximumTableBytes = std::size_t{4} << 20;
constexpr int kMaximumPlainColours = 254;

std::optional<fs::path> tableBeside(const fs::path& labels) {
  for (const auto& folder : {labels.parent_path(), labels.parent_path().parent_path()}) {
    const auto file = folder / "classes.json";
    std::error_code error;
    if (fs::is_regular_file(file, error)) return file;
  }
  return std::nullopt;
}

std::uint32_t packed(const Rgba& pixel) {
  return (std::uint32_t{pixel.r} << 16) | (std::uint32_t{pixel.g} << 8) | pixel.b;
}

/// The largest id but 255.
int largestId(const LabelMap& ids) {
  int largest = -1;
  for (const auto id : ids) {
    if (id != kUnlabelled) largest = std::max<int>(largest, id);
  }
  return largest;
}

/// The colours of the opaque pixels, or nothing if there are too many for classes.
std::optional<std::set<std::uint32_t>> plainColours(const ImageRgba& image) {
  std::set<std::uint32_t> colours;
  for (const auto& pixel : image) {
    if (pixel.a == 0) continue;
    colours.insert(packed(pixel));
    if (colours.size() > kMaximumPlainColours) return std::nullopt;
  }
  return colours;
}

bool areColoursOf(const std::set<std::uint32_t>& colours, const ClassTable& table) {
  return std::ranges::all_of(colours, [&](std::uint32_t colour) {
    const Rgb rgb{static_cast<std::uint8_t>(colour >> 16),
                  static_cast<std::uint8_t>(colour >> 8 & 255),
                  static_cast<std::uint8_t>(colour & 255)};
    return colour == 0 || table.idOf(rgb).has_value();
  });
}

/// What a file's name and folder say, in lower case.
bool pathSays(const fs::path& path, std::initializer_list<const char*> words) {
  auto text = path.filename().string();
  for (auto folder = path.parent_path(); folder.has_filename(); folder = folder.parent_path()) {
    text = fmt::format("{}/{}", folder.filename().string(), text);
    if (std::ranges::count(text, '/') >= 3) break;
  }
  std::ranges::transform(
      text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::ranges::any_of(
      words, [&](const char* word) { return text.find(word) != std::string::npos; });
}

/// Cityscapes and kin: label·1000 + object.
bool areCityscapesInstances(const InstanceMap& ids, int classes) {
  bool anyObject = false;
  for (const auto id : ids) {
    const int label = id >= kCityscapesFactor ? id / kCityscapesFactor : id;
    if (label >= classes && id != kUnlabelled) return false;
    anyObject = anyObject || id >= kCityscapesFactor;
  }
  return anyObject;
}

/// Finds out what a file can be.
class Detector {
 public:
  Detector(const LayoutFiles& files, const LayoutFormatContext& context)
      : files_(files), context_(context), file_(readLabelFile(files.labels)) {}

  std::vector<LayoutFormat> find() {
    if (const auto* json = file_.json()) {
      if (isLabelMe(*json)) found_.push_back(LayoutFormat::LabelMe);
    } else if (const auto* deep = file_.deepIds()) {
      findDeep(*deep);
    } else if (const auto* colours = file_.colours()) {
      findColours(*colours);
    } else {
      findIndex(*file_.ids());
    }
    return found_;
  }

 private:
  std::optional<ClassTable> palette(LayoutFormat format) const {
    const auto* name = traitsOf(format).palette;
    return *name && context_.palettes ? context_.palettes(name) : std::nullopt;
  }

  void findDeep(const InstanceMap& ids) {
    if (areCityscapesInstances(ids, context_.own.size())) found_.push_back(LayoutFormat::OwnIndex);
    const auto table = palette(LayoutFormat::Cityscapes);
    if (table && areCityscapesInstances(ids, table->size())) {
      const bool named = pathSays(files_.labels, {"gtfine", "gtcoarse", "instanceids"});
      found_.insert(named ? found_.begin() : found_.end(), LayoutFormat::Cityscapes);
    }
  }

  void findColours(const ImageRgba& image) {
    if (pathSays(files_.labels, {"_seg.png"}) && looksLikeAde20kFull(image)) {
      found_.push_back(LayoutFormat::Ade20kFull);
    }
    const auto colours = plainColours(image);
    if (!colours) return;
    if (areColoursOf(*colours, context_.own)) found_.push_back(LayoutFormat::OwnColour);
    for (const auto format : {LayoutFormat::CamVid, LayoutFormat::Cityscapes}) {
      const auto table = palette(format);
      if (table && areColoursOf(*colours, *table)) found_.push_back(format);
    }
    found_.push_back(LayoutFormat::AnyColour);
  }

  void findIndex(const LabelMap& ids) {
    const int largest = largestId(ids);
    if (tableBeside(files_.labels)) found_.push_back(LayoutFormat::FolderIndex);
    const auto addNamed = [&](LayoutFormat format, std::initializer_list<const char*> words) {
      if (pathSays(files_.labels, words) && fits(format, largest)) found_.push_back(format);
    };
    addNamed(LayoutFormat::CityscapesTrain, {"trainids"});
    addNamed(LayoutFormat::Cityscapes, {"labelids", "gtfine", "gtcoarse", "cityscapes"});
    addNamed(LayoutFormat::Gta5, {"gta"});
    addNamed(LayoutFormat::Cihp, {"cihp", "category_ids"});
    addNamed(LayoutFormat::DeepFashion, {"deepfashion"});
    addNamed(LayoutFormat::Nyu40, {"nyu"});
    addNamed(LayoutFormat::Ade20k, {"ade"});
    addNamed(LayoutFormat::CocoStuff, {"coco", "stuffthingmaps"});
    if (largest < context_.own.size()) addOnce(LayoutFormat::OwnIndex);
    for (const auto& traits : kFormats) {
      if (*traits.palette && traits.format != LayoutFormat::CamVid &&
          fits(traits.format, largest)) {
        addOnce(traits.format);
      }
    }
    addOnce(LayoutFormat::AnyIndex);
  }

  bool fits(LayoutFormat format, int largest) const {
    const auto table = palette(format);
    return table && largest - traitsOf(format).firstId < table->size();
  }

  void addOnce(LayoutFormat format) {
    if (std::ranges::find(found_, format) == found_.end()) found_.push_back(format);
  }

  const LayoutFiles& files_;
  const LayoutFormatContext& context_;
  LabelFile file_;
  std::vector<LayoutFormat> found_;
};

/// Reads a file as one format.
class Reader {
 public:
  Reader(const LayoutFiles& files, LayoutFormat format, const LayoutFormatContext& context)
      : files_(files), traits_(traitsOf(format)), context_(context) {}

  SourceLayout read() {
    if (traits_.format == LayoutFormat::Exported) return readExported();
    file_ = readLabelFile(files_.labels);
    if (const auto* json = file_.json()) {
      return {LayoutFormat::LabelMe, layoutFromLabelMe(*json, file_.origin), true};
    }
    if (traits_.format == LayoutFormat::Ade20kFull) return readAde20kFull();
    if (traits_.format == LayoutFormat::AnyColour) return finished(readAnyColours());
    const auto table = classTable();
    if (const auto* deep = file_.deepIds()) return readDeep(*deep, table);
    const auto* ids = file_.ids();
    auto labels = ids != nullptr ? labelsFromIds(*ids, traits_.firstId, table.size(), file_.origin)
                                 : labelsFromColours(*file_.colours(), table, file_.origin);
    return finished({std::move(labels), table});
  }

 private:
  struct Labelled {
    LabelMap labels;
    ClassTable classes;
  };

  [[noreturn]] void fail(const std::string& problem) const {
    throw IoError(fmt::format("{}: {}", files_.labels.string(), problem));
  }

  SourceLayout readExported() const {
    auto found = readProvenance(files_.labels);
    if (!found) fail("expected a picture with its scene inside, found one without");
    return {LayoutFormat::Exported, std::move(found->scene.layout), true};
  }

  SourceLayout readAde20kFull() const {
    if (file_.colours() == nullptr) fail("expected a colour PNG of ADE20K, found another kind");
    return {LayoutFormat::Ade20kFull, layoutFromAde20kFull(*file_.colours(), files_.labels), true};
  }

  ClassTable classTable() const {
    if (*traits_.palette) {
      auto table = context_.palettes ? context_.palettes(traits_.palette) : std::nullopt;
      if (!table) fail(fmt::format("the class table '{}' is missing", traits_.palette));
      return *table;
    }
    if (traits_.format == LayoutFormat::FolderIndex) {
      const auto file = tableBeside(files_.labels);
      if (!file) fail("expected a classes.json beside it, found none");
      return ClassTable::fromJson(readFile(*file, kMaximumTableBytes), file->string());
    }
    if (traits_.format == LayoutFormat::AnyIndex) return tableOfIds();
    return context_.own;
  }

  ClassTable tableOfIds() const {
    if (file_.ids() == nullptr) fail("expected an index PNG, found another kind");
    std::vector<ClassInfo> classes;
    for (int id = 0; id <= largestId(*file_.ids()); ++id) {
      classes.push_back({id, fmt::format("id {}", id), ClassTable::defaultColour(id)});
    }
    return ClassTable(std::move(classes));
  }

  Labelled readAnyColours() const {
    const auto* image = file_.colours();
    if (image == nullptr) fail("expected a colour PNG, found another kind");
    std::map<std::uint32_t, std::uint8_t> ids;
    std::vector<ClassInfo> classes;
    LabelMap labels(image->width(), image->height(), kUnlabelled);
    for (std::size_t i = 0; i < image->size(); ++i) {
      const auto& pixel = image->data()[i];
      if (pixel.a == 0) continue;
      const int next = static_cast<int>(classes.size());
      const auto [entry, isNew] = ids.try_emplace(packed(pixel), static_cast<std::uint8_t>(next));
      if (isNew && next >= kMaximumPlainColours) {
        fail(
            fmt::format("expected at most {} plain colours, found more; is it a photograph, or "
                        "are its edges smoothed?",
                        kMaximumPlainColours));
      }
      if (isNew) {
        classes.push_back(
            {next, fmt::format("#{:06x}", entry->first), {pixel.r, pixel.g, pixel.b}});
      }
      labels.data()[i] = entry->second;
    }
    if (classes.empty()) fail("expected colours, found a transparent picture");
    return {std::move(labels), ClassTable(std::move(classes))};
  }

  /// label·1000 + object in one map.
  SourceLayout readDeep(const InstanceMap& ids, const ClassTable& table) const {
    LabelMap labels(ids.width(), ids.height());
    std::ranges::transform(ids, labels.begin(), [](std::uint16_t id) {
      const int label = id >= kCityscapesFactor ? id / kCityscapesFactor : id;
      return static_cast<std::uint8_t>(std::min<int>(label, kUnlabelled));
    });
    labels = labelsFromIds(labels, traits_.firstId, table.size(), file_.origin);
    return {traits_.format, {std::move(labels), instancesFromCityscapes(ids), table}, true};
  }

  SourceLayout finished(Labelled source) const {
    if (files_.instances.empty()) {
      InstanceMap none(source.labels.width(), source.labels.height(), 0);
      const Layout plain(std::move(source.labels), std::move(none), std::move(source.classes));
      return {traits_.format, withInstancesFromComponents(plain), false};
    }
    auto instances = readInstancePng(files_.instances);
    if (instances.width() != source.labels.width() ||
        instances.height() != source.labels.height()) {
      throw ShapeError(fmt::format("{}: expected {}×{} pixels like {}, found {}×{}",
                                   files_.instances.string(),
                                   source.labels.width(),
                                   source.labels.height(),
                                   files_.labels.string(),
                                   instances.width(),
                                   instances.height()));
    }
    if (std::ranges::any_of(instances, [](auto id) { return id >= kCityscapesFactor; }) &&
        looksLikeCityscapes(source.labels, instances)) {
      instances = instancesFromCityscapes(instances);
    }
    return {traits_.format,
            {std::move(source.labels), std::move(instances), std::move(source.classes)},
            true};
  }

  const LayoutFiles& files_;
  const FormatTraits& traits_;
  const LayoutFormatContext& context_;
  LabelFile file_;
};

}  // namespace

std::string titleOf(LayoutFormat format) {
  return traitsOf(format).title;
}

std::vector<LayoutFormat> detectLayoutFormats(const LayoutFiles& files,
                                              const LayoutFormatContext& context) {
  if (carriesProvenance(files.labels)) return {LayoutFormat::Exported};
  return Detector(files, context).find();
}

SourceLayout readSourceLayout(const LayoutFiles& files,
                              LayoutFormat format,
                              const LayoutFormatContext& context) {
  try {
    return Reader(files, format, context).read();
  } catch (const ConfigError& error) {
    throw IoError(error.what());
  }
}

fs::path instancesOf(const fs::path& labels) {
  const auto stem = labels.stem().string();
  const auto folder = labels.parent_path();
  std::vector<fs::path> candidates{folder / fmt::format("{}_instances.png", stem),
                                   folder.parent_path() / "instances" / labels.filename(),
                                   folder.parent_path() / "Instance_ids" / labels.filename()};
  for (const std::string ending : {"labelIds", "labelTrainIds", "labels", "color"}) {
    if (!stem.ends_with(ending)) continue;
    const auto start = stem.substr(0, stem.size() - ending.size());
    candidates.push_back(folder / fmt::format("{}instanceIds.png", start));
    candidates.push_back(folder / fmt::format("{}instances.png", start));
  }
  std::error_code error;
  for (const auto& path : candidates) {
    if (path != labels && fs::is_regular_file(path, error)) return path;
  }
  return {};
}

}  // namespace spolvero
