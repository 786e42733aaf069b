namespace Conformance.Harness.Tests.StandIns.Surface.Sample;

internal enum Coin
{
    Ten = 10,
    Hundred = 100,
}
