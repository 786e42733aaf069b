namespace Conformance.Harness.Tests.Pcsc;

/// <summary>Real time, for the tests against pcscd: it is a process of its own, and no clock of ours moves it.</summary>
internal sealed class WallClock : TimeProvider;
