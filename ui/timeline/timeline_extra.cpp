#include "ui/timeline/timeline_extra.h"

#include "core/base/error.h"
#include "ui/commands/property_commands.h"

#include <limits>
#include <map>

namespace spolvero::ui {

namespace {

/// Class tables of scenes are renamed and recoloured; a timeline goes along.
Timeline inClasses(Timeline timeline, const ClassTable& classes) {
  std::map<const Layout*, std::shared_ptr<const Layout>> done;
  for (auto& key : timeline.keyframes) {
    if (!key.layout || key.layout->classes() == classes) continue;
    auto& changed = done[key.layout.get()];
    if (!changed) changed = std::make_shared<const Layout>(key.layout->withClasses(classes));
    key.layout = changed;
  }
  return timeline;
}

}  // namespace

void TimelineExtra::addObjectIds(std::set<std::uint16_t>& ids) const {
  for (const auto& keyframe : timeline_.keyframes) {
    for (const auto& [key, style] : keyframe.appearance.objects) {
      const bool isId =
          key.instance > 0 && key.instance <= std::numeric_limits<std::uint16_t>::max();
      if (isId) ids.insert(static_cast<std::uint16_t>(key.instance));
    }
  }
}

Timeline timelineOf(const SceneDocument& document) {
  const auto extra = document.scene().extras.find(kTimelineName);
  if (!extra) return {};
  const auto& classes = document.layout().classes();
  if (const auto* own = dynamic_cast<const TimelineExtra*>(extra.get())) {
    return inClasses(own->timeline(), classes);
  }
  return inClasses(timelineFromJson(extra->content(), kTimelineName).timeline, classes);
}

void keepTimelineRead(SceneDocument& document) {
  const auto extra = document.scene().extras.find(kTimelineName);
  if (!extra || dynamic_cast<const TimelineExtra*>(extra.get())) return;
  try {
    auto read = timelineFromJson(extra->content(), kTimelineName);
    document.applyExtra(
        kTimelineName,
        std::make_shared<const TimelineExtra>(std::move(read.timeline), std::move(read.classes)));
  } catch (const Error&) {
    // Whoever asks for the timeline is told.
  }
}

void pushTimeline(SceneDocument& document, Timeline next, const QString& text, MergeKey key) {
  if (next == timelineOf(document)) return;
  pushExtra(document,
            kTimelineName,
            std::make_shared<const TimelineExtra>(std::move(next), document.layout().classes()),
            text,
            std::move(key));
}

}  // namespace spolvero::ui
