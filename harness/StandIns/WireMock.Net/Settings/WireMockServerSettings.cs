namespace WireMock.Settings;

/// <summary>How a server listens.</summary>
public class WireMockServerSettings
{
    /// <summary>The port on localhost; null or 0 for any free one.</summary>
    public int? Port { get; set; }

    /// <summary>Addresses to listen on, instead of <see cref="Port"/>.</summary>
    public string[]? Urls { get; set; }

    /// <summary>How many requests the log keeps, the oldest being dropped; null for all, 0 for none.</summary>
    public int? MaxRequestLogCount { get; set; }
}
