#include "ui/timeline/timeline_extra.h"

#include "ui/commands/property_commands.h"

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

Timeline timelineOf(const SceneDocument& document) {
  const auto extra = document.scene().extras.find(kTimelineName);
  if (!extra) return {};
  const auto& classes = document.layout().classes();
  if (const auto* own = dynamic_cast<const TimelineExtra*>(extra.get())) {
    return inClasses(own->timeline(), classes);
  }
  return inClasses(timelineFromJson(extra->content(), kTimelineName).timeline, classes);
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
