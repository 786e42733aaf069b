using Conformance.Bench.Desk;
using Conformance.Certification.Recording;

namespace Conformance.Certification.Devices;

/// <summary>The device that is to be certified, and the way to it.</summary>
/// <param name="Record">What it is and declares.</param>
/// <param name="Setup">What its run follows from besides.</param>
/// <param name="Desks">Opens its desks, given the seed.</param>
/// <param name="CheckAsync">Looks at everything between profile and device, and throws when something is wrong.</param>
/// <param name="DigestNow">The digest of the profile's file as it is now.</param>
public sealed record TestedDevice(DeviceRecord Record, RunSetup Setup, Func<int, DeskFactory> Desks, Func<Task> CheckAsync, Func<string> DigestNow);
