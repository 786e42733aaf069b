namespace WireMock.Models;

/// <summary>A pattern and the file that it came from.</summary>
public struct StringPattern
{
    public string Pattern { get; set; }

    public string? PatternAsFile { get; set; }
}
