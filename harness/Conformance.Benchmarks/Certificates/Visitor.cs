namespace Conformance.Benchmarks.Certificates;

/// <summary>What a terminal sends about one card: the signed challenge and the certificate, DER.</summary>
internal sealed record Visitor(byte[] Challenge, byte[] Signature, byte[] Certificate);
