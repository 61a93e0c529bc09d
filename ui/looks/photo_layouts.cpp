#include "ui/looks/photo_layouts.h"

#include "core/data/class_matching.h"
#include "core/io/image_file.h"
#include "core/io/layout_formats/remap.h"
#include "core/render/layout_source.h"
#include "ui/mapping/known_palettes.h"
#include "ui/mapping/mapping_dialog.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Longer side of a photo that is kept with a scene: more than any encoder here sees.
constexpr int kKeptPhotoSide = 1024;

ImageU8 keptSize(ImageU8 photo) {
  const int side = std::max(photo.width(), photo.height());
  if (side <= kKeptPhotoSide) return photo;
  const double factor = double(kKeptPhotoSide) / side;
  return resizedImage(photo,
                      std::max(1, qRound(photo.width() * factor)),
                      std::max(1, qRound(photo.height() * factor)));
}

SourceLayout sourceOf(const QString& file, const ClassTable& classes) {
  const LayoutFiles files{file.toStdString(), {}};
  const LayoutFormatContext context{classes, knownPalettes()};
  const auto formats = detectLayoutFormats(files, context);
  if (formats.empty()) {
    throw IoError(PhotoLayouts::tr("%1 is no picture of classes: expected class ids, a few plain "
                                   "colours, or labelme outlines.")
                      .arg(QFileInfo(file).fileName())
                      .toStdString());
  }
  return readSourceLayout(files, formats.front(), context);
}

bool allNamed(const Layout& layout, const ClassTable& classes) {
  const auto counts = labelHistogram(layout.labels());
  return std::ranges::all_of(layout.classes().classes(), [&](const ClassInfo& info) {
    return counts[static_cast<std::size_t>(info.id)] == 0 || classes.idOf(info.name) ||
           meansUnlabelled(info.name);
  });
}

}  // namespace

PhotoLayouts::PhotoLayouts(QWidget& window, QObject* parent) : QObject(parent), window_(window) {}

PhotoLayouts::~PhotoLayouts() {
  clear();
}

MappingDialog* PhotoLayouts::dialog() const {
  return dialog_;
}

PhotoLayouts::Found PhotoLayouts::find(const Source& source,
                                       const ClassTable& classes,
                                       const RenderWorker::LoadModel& loadModel) {
  Found found;
  found.photo = keptSize(readImage(source.photo.toStdString()));
  if (!source.layout.isEmpty()) {
    found.source = std::make_shared<SourceLayout>(sourceOf(source.layout, classes));
  } else {
    const int side = std::max(found.photo.width(), found.photo.height());
    found.source = std::make_shared<SourceLayout>();
    found.source->layout = layoutOfPhoto(found.photo,
                                         side,
                                         source.segmenter.toStdString(),
                                         source.device.toStdString(),
                                         loadModel)
                               .layout;
    found.source->hasObjects = true;
  }
  found.byName = allNamed(found.source->layout, classes);
  return found;
}

void PhotoLayouts::read(const Source& source, const ClassTable& classes, Done done, Failed failed) {
  background_.run<Found>(
      [source, classes, load = loadModel_] { return find(source, classes, load); },
      [this,
       name = QFileInfo(source.photo).fileName(),
       classes,
       done,
       failed,
       generation = generation_](Found& found) {
        if (generation != generation_) return;
        take({name, std::make_shared<Found>(std::move(found)), classes, done, failed});
      },
      failed);
}

void PhotoLayouts::take(Waiting waiting) {
  if (waiting.found->byName) {
    map(waiting, matchingClasses(waiting.found->source->layout.classes(), waiting.classes));
  } else if (const auto* answer = answerFor(waiting)) {
    map(waiting, answer->ids);
  } else {
    waiting_.push_back(std::move(waiting));
    ask();
  }
}

/// On the other thread: large layouts take a while.
void PhotoLayouts::map(const Waiting& waiting, const ClassIds& ids) {
  background_.run<Pair>(
      [found = waiting.found, classes = waiting.classes, ids] {
        const auto& source = found->source->layout;
        const bool same = source.classes() == classes;
        const auto layout = same ? source : remappedLayout(*found->source, ids, classes);
        const int width = found->photo.width();
        const int height = found->photo.height();
        return Pair{std::move(found->photo), layout.resized(width, height)};
      },
      [done = waiting.done, this, generation = generation_](Pair& pair) {
        if (generation == generation_) done(pair);
      },
      waiting.failed);
}

const PhotoLayouts::Answer* PhotoLayouts::answerFor(const Waiting& waiting) const {
  const auto& from = waiting.found->source->layout.classes();
  const auto found = std::ranges::find_if(answers_, [&](const Answer& answer) {
    return answer.from == from && answer.to == waiting.classes;
  });
  return found == answers_.end() ? nullptr : &*found;
}

QString PhotoLayouts::question() const {
  auto text = tr("The layout of %1 has other classes than the scene. Say what each becomes here; "
                 "looks are taken for those.")
                  .arg(waiting_.front().name);
  const auto more = std::ranges::count_if(waiting_, [&](const Waiting& other) {
    return other.found->source->layout.classes() ==
           waiting_.front().found->source->layout.classes();
  });
  if (more > 1) {
    text += QLatin1Char(' ') + tr("The answer goes for %n photo(s).", nullptr, int(more));
  }
  return text;
}

void PhotoLayouts::ask() {
  if (dialog_) {
    dialog_->setQuestion(question());
    return;
  }
  const auto& first = waiting_.front();
  dialog_ = new MappingDialog(askFile_, &window_);
  connect(dialog_, &QDialog::finished, this, [this](int result) {
    onAnswer(result == QDialog::Accepted);
  });
  dialog_->panel()->setSource(first.found->source, first.classes);
  dialog_->setQuestion(question());
  dialog_->show();
}

void PhotoLayouts::onAnswer(bool accepted) {
  if (!dialog_ || waiting_.empty()) return;
  const Answer answer{waiting_.front().found->source->layout.classes(),
                      waiting_.front().classes,
                      dialog_->panel()->ids()};
  dialog_ = nullptr;
  if (accepted) answers_.push_back(answer);
  std::deque<Waiting> others;
  for (auto& waiting : waiting_) {
    const bool answered = waiting.found->source->layout.classes() == answer.from;
    if (!answered) others.push_back(std::move(waiting));
    if (answered && accepted) map(waiting, answer.ids);
  }
  waiting_ = std::move(others);
  if (!waiting_.empty()) ask();
}

void PhotoLayouts::clear() {
  ++generation_;
  waiting_.clear();
  answers_.clear();
  if (auto* dialog = dialog_.data()) {
    dialog_ = nullptr;
    dialog->close();
  }
}

}  // namespace spolvero::ui
