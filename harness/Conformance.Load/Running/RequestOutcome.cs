namespace Conformance.Load.Running;

/// <summary>What became of one request.</summary>
/// <param name="Kind">One of a few words, never anything of a person: the answer that was due ("valid", "revoked"), or what went wrong ("timeout", "status 503").</param>
/// <param name="IsError">True when it is not the answer that was due. A refusal that is due is no error.</param>
public readonly record struct RequestOutcome(string Kind, bool IsError)
{
    /// <summary>The answer that was due.</summary>
    public static RequestOutcome Answered(string kind) => new(kind, IsError: false);

    /// <summary>Something else.</summary>
    public static RequestOutcome Failed(string kind) => new(kind, IsError: true);
}
