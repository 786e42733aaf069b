namespace Conformance.Harness.Tests;

/// <summary>The machine's clock, for tests of things that wait in real time: pcscd and other people's programs.</summary>
internal static class RealClock
{
    public static TimeProvider Time => TimeProvider.System;
}
