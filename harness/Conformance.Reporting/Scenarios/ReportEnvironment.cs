namespace Conformance.Reporting;

/// <summary>What all scenarios of a run share. Deliberately nothing about the machine: evidence must not say who ran it where.</summary>
/// <param name="BenchVersion">Version of the bench.</param>
/// <param name="Binding">How the bench reached the device.</param>
/// <param name="Device">Model of the device under test.</param>
public sealed record ReportEnvironment(string BenchVersion, string Binding, string Device);
