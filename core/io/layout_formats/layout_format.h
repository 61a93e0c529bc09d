#pragma once

#include "core/layout/layout.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

/// The kinds of label files that are read.
enum class LayoutFormat {
  Exported,     ///< A picture with its scene inside (core/io/provenance.h).
  OwnIndex,     ///< Index PNG, ids of the table in hand.
  OwnColour,    ///< PNG in the colours of the table in hand.
  FolderIndex,  ///< Index PNG, ids of a classes.json in the same folder or the one above.
  Cityscapes,
  CityscapesTrain,  ///< The nineteen train ids.
  Gta5,
  CocoStuff,
  Ade20k,      ///< The 150 classes of the scene parsing challenge.
  Ade20kFull,  ///< Colour PNG of all classes: R and G tell the class, B the object.
  CamVid,
  Cihp,
  DeepFashion,
  Nyu40,
  LabelMe,    ///< JSON of outlines.
  AnyIndex,   ///< Index PNG without a table: a class for each id.
  AnyColour,  ///< PNG of a few plain colours without a table: a class for each.
};

/// A label map and, where there is one, its file of objects.
struct LayoutFiles {
  std::filesystem::path labels;
  std::filesystem::path instances;  ///< May be empty.
};

/// The class tables that formats refer to by name ("cityscapes", "ade20k" …).
using PaletteSource = std::function<std::optional<ClassTable>(const std::string& name)>;

/// What readers know besides the files.
struct LayoutFormatContext {
  ClassTable own;  ///< The table in hand: of the scene or the model.
  PaletteSource palettes;
};

/// A layout as its file has it, in the file's own classes.
struct SourceLayout {
  LayoutFormat format = LayoutFormat::OwnIndex;
  Layout layout;
  bool hasObjects = false;  ///< False: the file tells no objects; they are connected parts.
};

/// What a format is called ("Cityscapes label ids"); English.
std::string titleOf(LayoutFormat format);

/// The formats that a file can be, the likeliest first; empty if it is no label file.
/// @throws IoError if the file cannot be read or is damaged.
std::vector<LayoutFormat> detectLayoutFormats(const LayoutFiles& files,
                                              const LayoutFormatContext& context);

/// Reads a label file as one format.
/// @throws IoError naming file, expected and found (an id or colour that the table does not know:
/// with its first pixel), ShapeError.
SourceLayout readSourceLayout(const LayoutFiles& files,
                              LayoutFormat format,
                              const LayoutFormatContext& context);

/// The file of objects that belongs to a label file by the names that data sets use: `instances/`,
/// `Instance_ids/`, `…_instanceIds.png`, `…_instances.png`; empty if there is none.
std::filesystem::path instancesOf(const std::filesystem::path& labels);

}  // namespace spolvero
