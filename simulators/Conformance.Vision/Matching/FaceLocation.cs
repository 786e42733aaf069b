namespace Conformance.Vision.Matching;

/// <summary>Where the eyes of a face are, in pixels of its picture; left and right as seen.</summary>
internal readonly record struct FaceLocation(double LeftEyeX, double LeftEyeY, double RightEyeX, double RightEyeY);
