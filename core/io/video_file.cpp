#include "core/io/video_file.h"

#include "core/base/error.h"
#include "core/io/palette.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <unistd.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr double kFastestGif = 50;

struct Format {
  const char* extension;
  const char* muxer;
  const char* encoder;  ///< The one that is best at it …
  AVCodecID codec;      ///< … or else any of this kind.
  const char* name;
};

constexpr std::array<Format, 3> kFormats = {
    {{".mp4", "mp4", "libx264", AV_CODEC_ID_H264, "H.264"},
     {".webm", "webm", "libvpx-vp9", AV_CODEC_ID_VP9, "VP9"},
     {".gif", "gif", "gif", AV_CODEC_ID_GIF, "GIF"}}};

const Format* formatFor(const fs::path& path) {
  const auto found = std::ranges::find_if(
      kFormats, [&](const Format& format) { return path.extension() == format.extension; });
  return found == kFormats.end() ? nullptr : &*found;
}

struct Free {
  void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
  void operator()(AVFrame* frame) const { av_frame_free(&frame); }
  void operator()(AVPacket* packet) const { av_packet_free(&packet); }
  void operator()(SwsContext* context) const { sws_freeContext(context); }
  void operator()(AVFormatContext* context) const {
    if (context->pb != nullptr) avio_closep(&context->pb);
    avformat_free_context(context);
  }
};

template <class T>
using Owned = std::unique_ptr<T, Free>;

std::string errorText(int code) {
  std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
  av_strerror(code, text.data(), text.size());
  return text.data();
}

/// The scale of both encoders goes from 0, without loss, to about 50 or 60, very coarse.
std::string rateFactor(const Format& format, int quality) {
  const double factor = format.codec == AV_CODEC_ID_H264 ? 48 - 0.4 * quality : 63 - 0.5 * quality;
  return fmt::format("{}", std::lround(factor));
}

int gifColours(int quality) {
  return std::clamp(16 + quality * 239 / 75, 16, 255);
}

/// Writes a file's content to the disk, so that a rename after it is safe.
void flushToDisk(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

struct VideoWriter::State {
  fs::path path;
  fs::path temporary;
  const Format* format = nullptr;
  VideoOptions options;
  int width = 0;   ///< Of the pictures.
  int height = 0;  ///< Of the pictures.
  std::int64_t written = 0;
  bool started = false;  ///< The temporary file exists.
  Owned<AVFormatContext> file;
  Owned<AVCodecContext> encoder;
  Owned<AVFrame> frame;
  Owned<AVPacket> packet;
  Owned<SwsContext> scaler;
  std::optional<Quantiser> quantiser;

  [[noreturn]] void fail(const std::string& what, int code) const {
    throw IoError(fmt::format("{}: {}: {}", path.string(), what, errorText(code)));
  }
  void check(int code, const char* what) const {
    if (code < 0) fail(what, code);
  }
  bool isGif() const { return format->codec == AV_CODEC_ID_GIF; }

  void open(const ImageU8& first);
  void openEncoder();
  void openFile();
  void fill(const ImageU8& picture) const;
  void fillPalette(const ImageU8& picture);
  void drain();
  void discard();
};

void VideoWriter::State::openEncoder() {
  const AVCodec* codec = avcodec_find_encoder_by_name(format->encoder);
  if (codec == nullptr) codec = avcodec_find_encoder(format->codec);
  if (codec == nullptr) {
    throw IoError(fmt::format(
        "{}: the video cannot be written: this FFmpeg has no {} encoder; give a folder for PNG "
        "frames instead",
        path.string(),
        format->name));
  }
  encoder.reset(avcodec_alloc_context3(codec));
  encoder->width = isGif() ? width : width + width % 2;
  encoder->height = isGif() ? height : height + height % 2;
  encoder->pix_fmt = isGif() ? AV_PIX_FMT_PAL8 : AV_PIX_FMT_YUV420P;
  encoder->framerate = av_d2q(options.framesPerSecond, 100'000);
  encoder->time_base = av_inv_q(encoder->framerate);
  if (!isGif()) {
    encoder->colorspace = AVCOL_SPC_SMPTE170M;
    encoder->color_range = AVCOL_RANGE_MPEG;
    encoder->thread_count = 2;  // The same everywhere: it is part of what the file becomes.
  }
  if ((file->oformat->flags & AVFMT_GLOBALHEADER) != 0) {
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
  }
  // An encoder without one of these has its own way to the same end.
  av_opt_set(encoder->priv_data, "crf", rateFactor(*format, options.quality).c_str(), 0);
  av_opt_set(encoder->priv_data, "row-mt", "1", 0);
  av_opt_set(encoder->priv_data, "cpu-used", "4", 0);
  // A GIF would leave out what did not change, but compares numbers of colours, not colours.
  av_opt_set(encoder->priv_data, "gifflags", "0", 0);
  check(avcodec_open2(encoder.get(), codec, nullptr),
        fmt::format("the {} encoder does not start", format->name).c_str());
}

void VideoWriter::State::openFile() {
  AVStream* stream = avformat_new_stream(file.get(), nullptr);
  if (stream == nullptr) fail("no memory for the video", AVERROR(ENOMEM));
  check(avcodec_parameters_from_context(stream->codecpar, encoder.get()), "no video stream");
  stream->time_base = encoder->time_base;
  stream->avg_frame_rate = encoder->framerate;
  check(avio_open(&file->pb, temporary.c_str(), AVIO_FLAG_WRITE), "cannot be written");
  started = true;
  AVDictionary* settings = nullptr;
  if (format->codec == AV_CODEC_ID_H264) av_dict_set(&settings, "movflags", "+faststart", 0);
  const int code = avformat_write_header(file.get(), &settings);
  av_dict_free(&settings);
  check(code, "cannot be written");
}

void VideoWriter::State::open(const ImageU8& first) {
  static std::once_flag quiet;
  std::call_once(quiet, [] { av_log_set_level(AV_LOG_ERROR); });
  width = first.width();
  height = first.height();
  AVFormatContext* context = nullptr;
  check(avformat_alloc_output_context2(&context, nullptr, format->muxer, temporary.c_str()),
        "no such video format");
  file.reset(context);
  openEncoder();
  openFile();
  packet.reset(av_packet_alloc());
  frame.reset(av_frame_alloc());
  frame->format = encoder->pix_fmt;
  frame->width = encoder->width;
  frame->height = encoder->height;
  check(av_frame_get_buffer(frame.get(), 0), "no memory for a frame");
  if (isGif()) {
    quantiser.emplace(gifColours(options.quality));
    return;
  }
  scaler.reset(sws_getContext(encoder->width,
                              encoder->height,
                              AV_PIX_FMT_RGB24,
                              encoder->width,
                              encoder->height,
                              encoder->pix_fmt,
                              SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP,
                              nullptr,
                              nullptr,
                              nullptr));
  if (!scaler) fail("no conversion of colours", AVERROR(ENOMEM));
}

/// Into the frame, with even sides.
void VideoWriter::State::fill(const ImageU8& picture) const {
  ImageU8 even(encoder->width, encoder->height);
  for (int y = 0; y < even.height(); ++y) {
    const Rgb* row = picture.row(std::min(y, height - 1));
    std::copy_n(row, width, even.row(y));
    if (even.width() > width) even.at(width, y) = row[width - 1];
  }
  const std::uint8_t* source = &even.data()->r;
  const int stride = even.width() * static_cast<int>(sizeof(Rgb));
  sws_scale(scaler.get(), &source, &stride, 0, even.height(), frame->data, frame->linesize);
}

void VideoWriter::State::fillPalette(const ImageU8& picture) {
  const auto few = quantiser->quantised(picture);
  for (int y = 0; y < height; ++y) {
    std::copy_n(few.indices.row(y), width, frame->data[0] + std::ptrdiff_t{y} * frame->linesize[0]);
  }
  auto* palette = reinterpret_cast<std::uint32_t*>(frame->data[1]);  // NOLINT: as FFmpeg says
  std::fill_n(palette, AVPALETTE_COUNT, 0xFF000000U);
  for (std::size_t i = 0; i < few.colours.size(); ++i) {
    const auto& colour = few.colours[i];
    palette[i] = 0xFF000000U | std::uint32_t{colour.r} << 16 | std::uint32_t{colour.g} << 8 |
                 std::uint32_t{colour.b};
  }
}

/// Takes what the encoder has done into the file.
void VideoWriter::State::drain() {
  while (true) {
    const int code = avcodec_receive_packet(encoder.get(), packet.get());
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) break;
    check(code, "a frame cannot be encoded");
    packet->duration = packet->duration > 0 ? packet->duration : 1;
    av_packet_rescale_ts(packet.get(), encoder->time_base, file->streams[0]->time_base);
    packet->stream_index = 0;
    check(av_interleaved_write_frame(file.get(), packet.get()), "cannot be written");
  }
  check(file->pb->error, "cannot be written");
}

void VideoWriter::State::discard() {
  file.reset();
  if (!started) return;
  started = false;
  std::error_code ignored;
  fs::remove(temporary, ignored);
}

VideoWriter::VideoWriter(const fs::path& path, const VideoOptions& options)
    : state_(std::make_unique<State>()) {
  state_->format = formatFor(path);
  if (state_->format == nullptr) {
    throw ConfigError(
        fmt::format("{}: expected a video name ending in .mp4, .webm or .gif", path.string()));
  }
  const double fastest = state_->isGif() ? kFastestGif : 240;
  if (!(options.framesPerSecond >= 1 && options.framesPerSecond <= fastest)) {
    throw ConfigError(fmt::format("{}: expected 1 to {} frames per second, found {:g}",
                                  path.string(),
                                  fastest,
                                  options.framesPerSecond));
  }
  if (options.quality < 1 || options.quality > 100) {
    throw ConfigError(fmt::format(
        "{}: expected a quality from 1 to 100, found {}", path.string(), options.quality));
  }
  state_->path = path;
  state_->options = options;
  state_->temporary =
      path.parent_path() /
      fmt::format(".{}.{}{}", path.stem().string(), ::getpid(), path.extension().string());
}

VideoWriter::~VideoWriter() {
  state_->discard();
}

void VideoWriter::write(const ImageU8& picture) {
  auto& state = *state_;
  if (!state.encoder) state.open(picture);
  if (picture.width() != state.width || picture.height() != state.height) {
    throw ShapeError(
        fmt::format("{}: every frame must have the size of the first, {} x {}; found {} x {}",
                    state.path.string(),
                    state.width,
                    state.height,
                    picture.width(),
                    picture.height()));
  }
  state.check(av_frame_make_writable(state.frame.get()), "no memory for a frame");
  if (state.isGif()) {
    state.fillPalette(picture);
  } else {
    state.fill(picture);
  }
  state.frame->pts = state.written++;
  state.check(avcodec_send_frame(state.encoder.get(), state.frame.get()),
              "a frame cannot be encoded");
  state.drain();
}

void VideoWriter::finish() {
  auto& state = *state_;
  if (state.written == 0) {
    throw Error(fmt::format("{}: no frame was made, so there is no video", state.path.string()));
  }
  state.check(avcodec_send_frame(state.encoder.get(), nullptr), "the end cannot be encoded");
  state.drain();
  state.check(av_write_trailer(state.file.get()), "cannot be written");
  state.check(avio_closep(&state.file->pb), "cannot be written");
  flushToDisk(state.temporary);
  std::error_code error;
  fs::rename(state.temporary, state.path, error);
  if (error) {
    throw IoError(fmt::format("{}: cannot be written: {}", state.path.string(), error.message()));
  }
  state.started = false;
}

bool VideoWriter::canWrite(const fs::path& path) {
  return formatFor(path) != nullptr;
}

}  // namespace spolvero
