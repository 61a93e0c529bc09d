#pragma once

#include "core/data/dataset_folder.h"
#include "core/io/model_info.h"

#include <ATen/core/Tensor.h>

namespace spolvero::app {

/// A photo of a data set with its layout, at a model's size.
struct DatasetExample {
  Layout layout;
  at::Tensor photo;  ///< [1, 3, H, W] in [-1, 1]; undefined if there is none.
};

/// Reads an example as training sees it without augmentation: cut from the centre, objects by the
/// instance map or connected components.
/// @throws IoError naming the file.
DatasetExample readExample(const DatasetFolder& dataset,
                           const DatasetItem& item,
                           const ModelInfo& model);

/// @param whose  "the data set's" or "the segmenter's", for the message.
/// @throws ConfigError unless both tables have the same names in the same order.
void requireSameClasses(const ClassTable& model, const ClassTable& other, const char* whose);

}  // namespace spolvero::app
