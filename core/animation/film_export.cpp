#include "core/animation/film_export.h"

#include "core/animation/contact_sheet.h"
#include "core/animation/frame_files.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"
#include "core/render/class_mapping.h"
#include "core/render/picture_sizes.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace spolvero {

namespace {

std::string captionOf(double position, double framesPerSecond) {
  return fmt::format(
      "{:g}   {:.2f} s", std::round(position * 100) / 100, position / framesPerSecond);
}

/// What is made of the pictures, one after the other.
class Output {
 public:
  virtual ~Output() = default;
  virtual void write(const ImageU8& picture, double position) = 0;
  virtual void finish() = 0;
  virtual void discard() = 0;
};

class FramesOutput : public Output {
 public:
  FramesOutput(const FilmOptions& options, int frames, double rate)
      : files_(options.output, frames, {rate, options.quality}) {}
  void write(const ImageU8& picture, double) override { files_.write(picture); }
  void finish() override { files_.finish(); }
  void discard() override { files_.discard(); }

 private:
  FrameFiles files_;
};

class SheetOutput : public Output {
 public:
  SheetOutput(const FilmOptions& options, double rate) : path_(options.output), rate_(rate) {
    constexpr std::array<const char*, 5> kPictures = {".png", ".jpg", ".jpeg", ".webp", ".tif"};
    if (std::ranges::find(kPictures, path_.extension().string()) != kPictures.end()) return;
    throw ConfigError(fmt::format(
        "{}: expected a picture for the contact sheet, ending in .png, .jpg, .webp or .tif",
        path_.string()));
  }
  void write(const ImageU8& picture, double position) override {
    pictures_.push_back({picture, captionOf(position, rate_)});
  }
  void finish() override {
    if (!pictures_.empty()) writeImage(path_, contactSheet(pictures_));
  }
  void discard() override {}

 private:
  std::filesystem::path path_;
  double rate_;
  std::vector<SheetPicture> pictures_;
};

double outputRate(const FilmOptions& options, const Timeline& timeline) {
  return options.framesPerSecond > 0 ? options.framesPerSecond : timeline.framesPerSecond;
}

std::unique_ptr<Output> makeOutput(const FilmOptions& options,
                                   const Timeline& timeline,
                                   int pictures) {
  if (options.sheetPictures > 0) {
    return std::make_unique<SheetOutput>(options, timeline.framesPerSecond);
  }
  return std::make_unique<FramesOutput>(options, pictures, outputRate(options, timeline));
}

}  // namespace

Timeline selfContained(Timeline timeline,
                       const std::shared_ptr<const Layout>& base,
                       const Appearance& look) {
  if (timeline.keyframes.empty()) {
    Keyframe key;
    key.appearance = look;
    timeline.keyframes.push_back(std::move(key));
  }
  if (!timeline.hasLayouts()) timeline.keyframes.front().layout = base;
  return timeline;
}

std::vector<std::string> filmArguments(const FilmOptions& options,
                                       const std::filesystem::path& timeline,
                                       const std::filesystem::path& model) {
  const FilmOptions plain;
  std::vector<std::string> words{"--model", model.string(), "--timeline", timeline.string()};
  const auto add = [&](const char* option, auto value, auto usual) {
    if (value == usual) return;
    words.emplace_back(option);
    words.push_back(fmt::format("{}", value));
  };
  add("--first", options.first, plain.first);
  add("--last", options.last, plain.last);
  add("--fps", options.framesPerSecond, plain.framesPerSecond);
  add("--size", options.longSide, plain.longSide);
  add("--quality", options.quality, plain.quality);
  add("--sheet", options.sheetPictures, plain.sheetPictures);
  words.emplace_back("-o");
  words.push_back(options.output.string());
  return words;
}

std::vector<double> filmPositions(const FilmOptions& options, const Timeline& timeline) {
  const int last = options.last < 0 ? timeline.frames - 1 : options.last;
  if (options.first < 0 || options.first > last || last >= timeline.frames) {
    throw ConfigError(
        fmt::format("frames {} to {}: expected a range within 0 to {}, the film's frames",
                    options.first,
                    last,
                    timeline.frames - 1));
  }
  const int frames = last - options.first + 1;
  std::vector<double> positions;
  if (options.sheetPictures > 0) {
    for (const int frame : sheetFrames(frames, options.sheetPictures)) {
      positions.push_back(options.first + frame);
    }
    return positions;
  }
  const double step = timeline.framesPerSecond / outputRate(options, timeline);
  const auto count = std::max(1L, std::lround(frames / step));
  for (long i = 0; i < count; ++i) {
    positions.push_back(std::min(options.first + double(i) * step, double(last)));
  }
  return positions;
}

RenderFrame frameRenderer(SceneRenderer& renderer,
                          const ClassTable& classes,
                          std::function<bool()> stopped,
                          const ClassChoices* choices) {
  const auto& info = renderer.info();
  const auto mapping = mapClasses(classes, info.classes, choices);
  return [&renderer, &info, mapping, classes, stopped = std::move(stopped)](
             const Layout& layout, const Appearance& appearance) {
    const auto mapped = mappedLayout(layout, mapping, info.classes);
    const auto look = mappedAppearance(appearance, mapping, classes);
    const auto trained = std::int64_t{info.trainedWidth} * info.trainedHeight;
    const bool large = trained > 0 && std::int64_t{layout.width()} * layout.height() > trained;
    if (!large) return imageFromTensor(renderer.render(mapped, look));
    return imageFromTensor(
        renderer.renderLarge(mapped, look, [&](double) { return !stopped || !stopped(); }));
  };
}

std::vector<std::string> unknownClasses(FrameMaker& film,
                                        const ClassTable& model,
                                        const ClassChoices* choices) {
  const auto mapping = mapClasses(film.classes(), model, choices);
  std::set<std::string> found;
  const auto collect = [&](const Layout& layout) {
    for (auto& name : unknownClassesIn(layout, mapping)) found.insert(std::move(name));
  };
  for (const auto& key : film.timeline().keyframes) {
    if (key.layout) collect(*key.layout);
  }
  if (!film.timeline().hasLayouts()) collect(*film.at(0).layout);
  auto names = mapping.unknownClasses;
  std::erase_if(names, [&](const std::string& name) { return !found.contains(name); });
  return names;
}

bool exportFilm(FrameMaker& film,
                const FilmOptions& options,
                const RenderFrame& render,
                const FilmProgress& progress) {
  const auto positions = filmPositions(options, film.timeline());
  const auto total = static_cast<int>(positions.size());
  const auto output = makeOutput(options, film.timeline(), total);
  int done = 0;
  try {
    for (const double position : positions) {
      const auto frame = film.at(position);
      const auto picture =
          render(scaledToLongSide(*frame.layout, options.longSide), frame.appearance);
      output->write(picture, position);
      ++done;
      if (!progress(done, total, picture, position)) break;
    }
    if (done == total || options.keepWhenStopped) {
      output->finish();
      return done == total;
    }
  } catch (const RenderStopped&) {
    if (options.keepWhenStopped) {
      output->finish();
      return false;
    }
  } catch (...) {
    output->discard();
    throw;
  }
  output->discard();
  return false;
}

}  // namespace spolvero
