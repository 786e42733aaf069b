using System.Text.Json.Serialization;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Observation;

/// <summary>What a device declares of itself; what it does not declare is not asked of it, and is listed.</summary>
/// <param name="Capabilities">Ids of what it can do.</param>
/// <param name="Aspects">What of it can be observed and controlled.</param>
public sealed record Declaration(IReadOnlyList<string> Capabilities, IReadOnlyList<Aspect> Aspects)
{
    /// <summary>The capability of software behind the terminal. Whoever declares it is no reader.</summary>
    public const string ReceiptComputer = "receipt-computer";

    /// <summary>Whether the device is software behind the terminal.</summary>
    [JsonIgnore]
    public bool IsReceiptComputer => Capabilities.Contains(ReceiptComputer);

    /// <summary>Those of the aspects that are known by the word of a person alone; null when there are none.</summary>
    public IReadOnlyList<Aspect>? Attested { get; init; }
}
