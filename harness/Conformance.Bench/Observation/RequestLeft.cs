namespace Conformance.Bench.Observation;

/// <summary>Software behind the terminal left a file in req.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Taken">Whether the terminal took it for a request.</param>
/// <param name="Request">What it says.</param>
public sealed record RequestLeft(string FileName, bool Taken, SentRequest Request) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Software;

    /// <inheritdoc/>
    public override string Describe() => $"{FileName}{(Taken ? "" : ", which the terminal does not take")}: {Request.Describe()}";
}
