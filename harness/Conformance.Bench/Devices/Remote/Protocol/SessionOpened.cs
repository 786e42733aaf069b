namespace Conformance.Bench.Devices.Remote;

/// <summary>The session has begun; what the device goes by, so that the bench sees a set-up that is not its own.</summary>
/// <param name="Now">The time on the device's clock, UTC.</param>
/// <param name="Institution">The institution's code that it uses.</param>
/// <param name="Face">The folder that its terminal leaves results in; null when that cannot be told.</param>
internal sealed record SessionOpened(string Now, string Institution, string? Face);
