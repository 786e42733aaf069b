namespace Conformance.Fuzzing.Cards;

/// <summary>A card with power, as the fuzzer uses it. What it throws is a finding.</summary>
public interface ITestedCard
{
    /// <summary>The answer to these bytes: data and status word. Valid until the next call.</summary>
    ReadOnlySpan<byte> Transmit(ReadOnlySpan<byte> command);

    /// <summary>A warm reset.</summary>
    void Reset();

    /// <summary>Power off and on.</summary>
    void PowerCycle();
}
