#pragma once

#include "core/animation/frame_maker.h"
#include "core/render/scene_renderer.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

class ClassChoices;

/// What is made of a film.
struct FilmOptions {
  /// A video (.mp4, .webm, .gif), a folder for numbered PNG frames, or for a contact sheet a
  /// picture.
  std::filesystem::path output;
  int first = 0;                 ///< First frame of the timeline.
  int last = -1;                 ///< Last one; -1 = of the film.
  double framesPerSecond = 0;    ///< Of the output, at the film's speed; 0 = as the timeline.
  int longSide = 0;              ///< Longer side of the pictures in px; 0 = the layout's.
  int quality = 75;              ///< Of a video, 1 to 100.
  int sheetPictures = 0;         ///< How many pictures a contact sheet shows; 0 = no sheet.
  bool keepWhenStopped = false;  ///< What was done when it is stopped makes a shorter output.
  bool operator==(const FilmOptions&) const = default;
};

/// The same film with all that it needs in its keyframes: what `base` and `look` are while there
/// are none.
Timeline selfContained(Timeline timeline,
                       const std::shared_ptr<const Layout>& base,
                       const Appearance& look);

/// The words after "spolvero interpolate" that make the same output from a timeline in a file.
std::vector<std::string> filmArguments(const FilmOptions& options,
                                       const std::filesystem::path& timeline,
                                       const std::filesystem::path& model);

/// The positions in the timeline, in frames, of the pictures that come out.
/// @throws ConfigError for a range that the film does not have.
std::vector<double> filmPositions(const FilmOptions& options, const Timeline& timeline);

/// Makes the photograph of a frame.
using RenderFrame = std::function<ImageU8(const Layout& layout, const Appearance& appearance)>;

/// Renders in a model's classes, exactly, large layouts in parts. `renderer` outlives the result.
/// @param classes  of the layouts and appearances.
/// @param choices  what becomes of those that the model does not know; may be null.
/// @param stopped  asked while a large picture is made; true ends it by RenderStopped.
RenderFrame frameRenderer(SceneRenderer& renderer,
                          const ClassTable& classes,
                          std::function<bool()> stopped,
                          const ClassChoices* choices = nullptr);

/// Names of classes in the film's layouts that a model does not know and for which nothing is
/// chosen.
/// @param choices  may be null.
std::vector<std::string> unknownClasses(FrameMaker& film,
                                        const ClassTable& model,
                                        const ClassChoices* choices = nullptr);

/// Called after each picture: how many are done, of how many, the newest, and where in the timeline
/// it stands. False stops.
using FilmProgress =
    std::function<bool(int done, int total, const ImageU8& newest, double position)>;

/// Renders a film into files.
/// @return false if it was stopped: then there is no output, unless `keepWhenStopped`.
/// @throws ConfigError, IoError, DeviceError …; nothing half is left then.
bool exportFilm(FrameMaker& film,
                const FilmOptions& options,
                const RenderFrame& render,
                const FilmProgress& progress);

}  // namespace spolvero
