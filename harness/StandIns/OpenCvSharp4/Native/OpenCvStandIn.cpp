// The few functions of OpenCV that the stand-in calls, with C linkage. Each returns 0, or 1 when OpenCV threw; what it said then stands
// in opencv_last_error of the same thread. No exception leaves this file.
#include <atomic>
#include <string>
#include <vector>
#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

namespace {

struct LastError {
    std::string function, message;
};

thread_local LastError last_error;
std::atomic<int> live_mats{0};

template <typename Body>
int guarded(Body body) {
    try {
        body();
        return 0;
    } catch (const cv::Exception &fault) {
        last_error = {fault.func, fault.err};
    } catch (const std::exception &fault) {
        last_error = {"", fault.what()};
    }
    return 1;
}

cv::Mat *keep(const cv::Mat &mat) {
    auto *kept = new cv::Mat(mat);
    live_mats++;
    return kept;
}

cv::Scalar scalar(const double *v) { return cv::Scalar(v[0], v[1], v[2], v[3]); }

}  // namespace

extern "C" {

void opencv_last_error(const char **function, const char **message) {
    *function = last_error.function.c_str();
    *message = last_error.message.c_str();
}

int opencv_live_mats() { return live_mats; }

int opencv_set_threads(int count) {
    return guarded([&] { cv::setNumThreads(count); });
}

// Mat

int opencv_mat_new(cv::Mat **result) {
    return guarded([&] { *result = keep(cv::Mat()); });
}

int opencv_mat_new_filled(int rows, int cols, int type, const double *value, cv::Mat **result) {
    return guarded([&] { *result = keep(cv::Mat(rows, cols, type, scalar(value))); });
}

int opencv_mat_new_over(int rows, int cols, int type, void *data, int64_t step, cv::Mat **result) {
    return guarded([&] { *result = keep(cv::Mat(rows, cols, type, data, step)); });
}

int opencv_mat_new_part(const cv::Mat *whole, int x, int y, int width, int height, cv::Mat **result) {
    return guarded([&] { *result = keep((*whole)(cv::Rect(x, y, width, height))); });
}

void opencv_mat_delete(cv::Mat *mat) {
    delete mat;
    live_mats--;
}

void opencv_mat_shape(const cv::Mat *mat, int *rows, int *cols, void **data, int64_t *total) {
    *rows = mat->rows;
    *cols = mat->cols;
    *data = mat->data;
    *total = static_cast<int64_t>(mat->total());
}

int opencv_mat_set(cv::Mat *mat, const double *value) {
    return guarded([&] { mat->setTo(scalar(value)); });
}

// Image processing

int opencv_resize(const cv::Mat *from, cv::Mat *to, int width, int height, double fx, double fy, int interpolation) {
    return guarded([&] { cv::resize(*from, *to, cv::Size(width, height), fx, fy, interpolation); });
}

int opencv_gaussian_blur(const cv::Mat *from, cv::Mat *to, int width, int height, double sigma_x, double sigma_y, int border) {
    return guarded([&] { cv::GaussianBlur(*from, *to, cv::Size(width, height), sigma_x, sigma_y, border); });
}

int opencv_warp_affine(const cv::Mat *from, cv::Mat *to, const cv::Mat *m, int width, int height, int flags, int border, const double *value) {
    return guarded([&] { cv::warpAffine(*from, *to, *m, cv::Size(width, height), flags, border, scalar(value)); });
}

int opencv_warp_perspective(const cv::Mat *from, cv::Mat *to, const cv::Mat *m, int width, int height, int flags, int border, const double *value) {
    return guarded([&] { cv::warpPerspective(*from, *to, *m, cv::Size(width, height), flags, border, scalar(value)); });
}

int opencv_perspective(const cv::Point2f *from, const cv::Point2f *to, cv::Mat **result) {
    return guarded([&] { *result = keep(cv::getPerspectiveTransform(from, to)); });
}

int opencv_match_template(const cv::Mat *image, const cv::Mat *pattern, cv::Mat *result, int method) {
    return guarded([&] { cv::matchTemplate(*image, *pattern, *result, method); });
}

int opencv_min_max(const cv::Mat *mat, double *least, double *most, cv::Point *least_at, cv::Point *most_at) {
    return guarded([&] { cv::minMaxLoc(*mat, least, most, least_at, most_at); });
}

// Drawing

int opencv_line(cv::Mat *image, int x1, int y1, int x2, int y2, const double *colour, int thickness, int kind, int shift) {
    return guarded([&] { cv::line(*image, {x1, y1}, {x2, y2}, scalar(colour), thickness, kind, shift); });
}

int opencv_rectangle(cv::Mat *image, int x, int y, int width, int height, const double *colour, int thickness, int kind, int shift) {
    return guarded([&] { cv::rectangle(*image, cv::Rect(x, y, width, height), scalar(colour), thickness, kind, shift); });
}

int opencv_text(cv::Mat *image, const char *text, int x, int y, int font, double scale, const double *colour, int thickness, int kind, int bottom_left) {
    return guarded([&] { cv::putText(*image, text, {x, y}, font, scale, scalar(colour), thickness, kind, bottom_left != 0); });
}

// Files. Bytes come back in a vector that the caller gives back.

int opencv_decode(const uint8_t *bytes, int length, int flags, cv::Mat **result) {
    return guarded([&] {
        const cv::Mat source(1, length, CV_8UC1, const_cast<uint8_t *>(bytes));
        *result = keep(cv::imdecode(source, flags));
    });
}

int opencv_encode(const char *extension, const cv::Mat *image, std::vector<uint8_t> **result, const uint8_t **bytes, int *length, int *written) {
    return guarded([&] {
        *result = new std::vector<uint8_t>();
        *written = cv::imencode(extension, *image, **result) ? 1 : 0;
        *bytes = (*result)->data();
        *length = static_cast<int>((*result)->size());
    });
}

void opencv_bytes_delete(std::vector<uint8_t> *bytes) { delete bytes; }

// Detection

int opencv_cascade_new(const char *file, cv::CascadeClassifier **result) {
    return guarded([&] { *result = new cv::CascadeClassifier(file); });
}

void opencv_cascade_delete(cv::CascadeClassifier *cascade) { delete cascade; }

int opencv_cascade_empty(const cv::CascadeClassifier *cascade) { return cascade->empty() ? 1 : 0; }

int opencv_cascade_detect(cv::CascadeClassifier *cascade, const cv::Mat *image, double scale, int neighbours, int flags, int least_width,
                          int least_height, int most_width, int most_height, std::vector<cv::Rect> **result, const cv::Rect **found, int *count) {
    return guarded([&] {
        std::vector<cv::Rect> rects;
        cascade->detectMultiScale(*image, rects, scale, neighbours, flags, {least_width, least_height}, {most_width, most_height});
        *result = new std::vector<cv::Rect>(rects);
        *found = (*result)->data();
        *count = static_cast<int>((*result)->size());
    });
}

void opencv_rects_delete(std::vector<cv::Rect> *rects) { delete rects; }

// Networks

int opencv_net_from_onnx(const char *file, cv::dnn::Net **result) {
    return guarded([&] { *result = new cv::dnn::Net(cv::dnn::readNetFromONNX(file)); });
}

void opencv_net_delete(cv::dnn::Net *net) { delete net; }

int opencv_blob(const cv::Mat *image, double scale, int width, int height, const double *mean, int swap, int crop, cv::Mat **result) {
    return guarded([&] { *result = keep(cv::dnn::blobFromImage(*image, scale, cv::Size(width, height), scalar(mean), swap != 0, crop != 0)); });
}

int opencv_net_input(cv::dnn::Net *net, const cv::Mat *blob, const char *name) {
    return guarded([&] { net->setInput(*blob, name); });
}

int opencv_net_forward(cv::dnn::Net *net, const char *output, cv::Mat **result) {
    return guarded([&] { *result = keep(net->forward(output)); });
}

}  // extern "C"
