#pragma once

#include "core/io/png_codec.h"
#include "core/layout/layout.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace spolvero {

/// The header of a PNG that is to become a layout.
/// @throws IoError naming `origin`, expected and found (no PNG, sides no layout may have).
PngHeader layoutPngHeader(std::string_view bytes, const std::string& origin);

/// Label ids of an index PNG as they stand: grey value (1 to 8 bit) or palette index.
/// @throws IoError naming file, expected and found (not a PNG, truncated, 16 bit or colour, too
/// large).
LabelMap readIndexPng(const std::filesystem::path& path);

/// Label ids from the colours of a PNG; black that is no class's colour and full transparency are
/// 255.
/// @throws IoError naming the first pixel and colour that the table does not know.
LabelMap readColourPng(const std::filesystem::path& path, const ClassTable& classes);

/// Object ids of a 16-bit or 8-bit grey PNG as they stand.  @throws IoError.
InstanceMap readInstancePng(const std::filesystem::path& path);

/// Cityscapes and its kin write label·1000 + k for objects and the label alone for stuff.
inline constexpr int kCityscapesFactor = 1000;
/// Whether every labelled pixel's id is label·1000 + k or the label, with at least one object.
bool looksLikeCityscapes(const LabelMap& labels, const InstanceMap& instances);
/// Such ids as plain ones: objects from 1 upwards in the order of their first pixel, stuff 0.
InstanceMap instancesFromCityscapes(const InstanceMap& instances);

/// A layout from files: an index PNG, or a colour PNG read through the table. Ids outside the table
/// are refused by name. `instances` may be empty: then things get instances by their components.
/// @throws IoError, ShapeError.
Layout readLayout(const std::filesystem::path& labels,
                  const std::filesystem::path& instances,
                  const ClassTable& classes);

/// 8-bit PNG whose palette holds the classes' colours (`palette`), else plain grey. Atomic.
void writeIndexPng(const std::filesystem::path& path,
                   const LabelMap& labels,
                   const ClassTable* palette);
/// RGB PNG in the classes' colours; unlabelled is transparent. Atomic.
void writeColourPng(const std::filesystem::path& path, const Layout& layout);
/// The picture that `writeColourPng` stores.
ImageRgba colouredLayoutRgba(const Layout& layout);
/// 16-bit grey PNG. Atomic.
void writeInstancePng(const std::filesystem::path& path, const InstanceMap& instances);

}  // namespace spolvero
