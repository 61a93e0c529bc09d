#pragma once

#include "core/animation/timeline.h"
#include "core/io/scene_extra.h"
#include "ui/commands/document_command.h"
#include "ui/documents/object_ids.h"

namespace spolvero::ui {

/// A timeline as a scene carries it.
class TimelineExtra : public SceneExtra, public ObjectKeeper {
 public:
  /// @param classes  what the class ids of its looks and layouts mean.
  TimelineExtra(Timeline timeline, ClassTable classes)
      : timeline_(std::move(timeline)), classes_(std::move(classes)) {}

  std::string content() const override { return timelineToJson(timeline_, classes_); }
  void addObjectIds(std::set<std::uint16_t>& ids) const override;
  const Timeline& timeline() const { return timeline_; }

 private:
  Timeline timeline_;
  ClassTable classes_;
};

/// The document's timeline, its layouts in the document's classes; one without keyframes if it has
/// none.  @throws ConfigError if what the file held is none.
Timeline timelineOf(const SceneDocument& document);

/// Reads what an opened file held once for all, so that nothing parses it again and the objects of
/// its looks are known. Damaged ones stay as they are. No edit.
void keepTimelineRead(SceneDocument& document);

/// Changes the timeline as one undo step; a change that changes nothing is not pushed.
void pushTimeline(SceneDocument& document, Timeline next, const QString& text, MergeKey key = {});

}  // namespace spolvero::ui
