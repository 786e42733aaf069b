namespace Conformance.Bench.Devices.Cameras;

/// <summary>One picture of a camera; the same numbers, the same picture.</summary>
/// <param name="Seed">The run's.</param>
/// <param name="Number">Which of this camera's at this desk, from 0.</param>
internal readonly record struct CameraShot(int Seed, int Number);
