using NodaTime;

namespace Conformance.Bench.Physical.Custody;

/// <summary>One line of a card's history.</summary>
/// <param name="Act">What was done.</param>
/// <param name="Who">By whom, as they wrote it.</param>
/// <param name="At">When.</param>
public sealed record CustodyEvent(CustodyAct Act, string Who, Instant At);
