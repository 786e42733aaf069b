namespace OpenCvSharp;

/// <summary>OpenCV refused its arguments, or could not do what was asked.</summary>
public class OpenCVException(string message) : Exception(message);
