namespace Conformance.Authority;

/// <summary>Where the answer to an upload has its reception number.</summary>
public enum ReceptionNumberPlace
{
    /// <summary>In MessageBody, as the request for a download has it.</summary>
    Body,

    /// <summary>In MessageHeader, as the result of a download has it.</summary>
    Header,
}
