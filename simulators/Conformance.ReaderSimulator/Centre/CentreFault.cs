namespace Conformance.ReaderSimulator;

/// <summary>Why the centre could not be asked.</summary>
/// <param name="Kind">The cause in our words.</param>
/// <param name="HttpStatus">The HTTP status, 0 where none came.</param>
/// <param name="Detail">One sentence for a person; holds nothing of the request.</param>
public sealed record CentreFault(CentreFaultKind Kind, int HttpStatus, string Detail);
