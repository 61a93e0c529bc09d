#include "models/pix2pixhd/image_pool.h"

#include <ATen/ATen.h>

namespace spolvero {

at::Tensor ImagePool::query(const at::Tensor& images) {
  if (size_ == 0) return images;
  std::vector<at::Tensor> answers;
  for (const auto& image : images.split(1)) {
    if (static_cast<std::int64_t>(images_.size()) < size_) {
      images_.push_back(image.clone());
      answers.push_back(image);
    } else if (at::rand({}).item<float>() > 0.5F) {
      const auto index = static_cast<std::size_t>(at::randint(size_, {}).item<std::int64_t>());
      answers.push_back(images_[index]);
      images_[index] = image.clone();
    } else {
      answers.push_back(image);
    }
  }
  return at::cat(answers);
}

at::Tensor ImagePool::content() const {
  return images_.empty() ? at::Tensor() : at::cat(images_);
}

void ImagePool::restore(const at::Tensor& content) {
  images_.clear();
  if (!content.defined()) return;
  for (const auto& image : content.split(1)) images_.push_back(image.clone());
}

}  // namespace spolvero
