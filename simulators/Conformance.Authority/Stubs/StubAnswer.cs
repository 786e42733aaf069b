using System.Text;
using WireMock;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace Conformance.Authority;

/// <summary>What a stub sends.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">In their order, each with its values.</param>
internal sealed record StubAnswer(int Status, IReadOnlyList<(string Name, string[] Values)> Headers)
{
    /// <summary>The body; null for one that a template makes.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Makes the body of the request.</summary>
    public StubTemplate? Template { get; init; }

    /// <summary>How much longer than usual it takes; null for no longer.</summary>
    public Latency? Delay { get; init; }

    /// <summary>What the package does to the answer on purpose.</summary>
    public FaultType Fault { get; init; }

    /// <summary>Whether the connection is reset, and nothing of this sent.</summary>
    public bool IsReset { get; init; }

    /// <summary>The message for one request.</summary>
    public ResponseMessage To(IRequestMessage request)
    {
        var message = new ResponseMessage
        {
            StatusCode = Status,
            FaultType = Fault,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = Body ?? Encoding.UTF8.GetBytes(Template!.Fill(request.Body)) },
        };
        foreach (var (name, values) in Headers)
        {
            message.AddHeader(name, values);
        }

        if (IsReset)
        {
            message.AddHeader(ResetFront.MarkName, ResetFront.MarkValue);
        }

        return message;
    }

    /// <summary>The status alone.</summary>
    public override string ToString() => FormattableString.Invariant($"status {Status}");
}
