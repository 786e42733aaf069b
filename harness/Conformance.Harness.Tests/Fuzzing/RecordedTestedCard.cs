using Conformance.Fuzzing.Cards;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>Hands every command and its answer to somebody who writes them down.</summary>
internal sealed class RecordedTestedCard(ITestedCard inner, RecordedTestedCard.Exchange record) : ITestedCard
{
    public delegate void Exchange(ReadOnlySpan<byte> command, ReadOnlySpan<byte> answer);

    public ReadOnlySpan<byte> Transmit(ReadOnlySpan<byte> command)
    {
        var answer = inner.Transmit(command);
        record(command, answer);
        return answer;
    }

    public void Reset() => inner.Reset();

    public void PowerCycle() => inner.PowerCycle();
}
