namespace Conformance.ReaderSimulator;

/// <summary>Body of POST /holders and POST /registrations; byte arrays travel as Base64.</summary>
internal sealed record HolderBody(byte[] Challenge, byte[] Signature, byte[] Certificate, string Identity);
