// Linked into each program with Qt that the thread sanitizer watches. Qt's locks are not
// instrumented, so the sanitizer does not see that work given to a thread pool begins after it was
// given, nor that a call queued for an object runs after it was queued: all that is handed over
// would be reported as a race. These take the place of Qt's functions for our calls and tell it.
// What the threads do besides is checked as ever.
#include <QMetaObject>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>
#include <utility>

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)

namespace {

template <class Function>
Function* originalOf(const char* symbol) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, symbol));
}

/// A queued call that says when it begins and ends.
class AnnouncedCall : public QtPrivate::QSlotObjectBase {
 public:
  explicit AnnouncedCall(QtPrivate::QSlotObjectBase* call)
      : QSlotObjectBase(&AnnouncedCall::perform), call_(call) {}

 private:
  static void perform(
      int what, QtPrivate::QSlotObjectBase* base, QObject* receiver, void** arguments, bool* same) {
    auto* self = static_cast<AnnouncedCall*>(base);
    __tsan_acquire(self);
    if (what == Call) {
      self->call_->call(receiver, arguments);
      __tsan_release(self);  // The thread that queued it may be the one to destroy it.
    }
    if (what == Compare) *same = false;
    if (what == Destroy) {
      self->call_->destroyIfLastRef();
      delete self;
    }
  }

  QtPrivate::QSlotObjectBase* call_;
};

}  // namespace

bool QMetaObject::invokeMethodImpl(QObject* object,
                                   QtPrivate::QSlotObjectBase* call,
                                   Qt::ConnectionType type,
                                   void* result) {
  using Original = bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
  static const auto original = originalOf<Original>(
      "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
      "ConnectionTypeEPv");
  auto* announced = new AnnouncedCall(call);
  __tsan_release(announced);
  return original(object, announced, type, result);
}

void QThreadPool::start(std::function<void()> work, int priority) {
  using Original = void(QThreadPool*, std::function<void()>, int);
  static const auto original = originalOf<Original>("_ZN11QThreadPool5startESt8functionIFvvEEi");
  auto* begin = new char;
  auto* const end = this;
  std::function<void()> announced = [work = std::move(work), begin, end]() mutable {
    __tsan_acquire(begin);
    work();
    work = nullptr;
    delete begin;
    __tsan_release(end);
  };
  __tsan_release(begin);
  original(this, std::move(announced), priority);
}

bool QThreadPool::waitForDone(int milliseconds) {
  using Original = bool(QThreadPool*, int);
  static const auto original = originalOf<Original>("_ZN11QThreadPool11waitForDoneEi");
  const bool done = original(this, milliseconds);
  if (done) __tsan_acquire(this);
  return done;
}

#endif
