namespace Conformance.Bench.Devices.Remote;

/// <summary>Goes with any status but 200: what the adapter did not understand, for a person.</summary>
internal sealed record Complaint(string Error);
