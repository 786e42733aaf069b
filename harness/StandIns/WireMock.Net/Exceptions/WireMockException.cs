namespace WireMock.Exceptions;

/// <summary>The server could not do what it was asked for.</summary>
public class WireMockException : Exception
{
    public WireMockException(string message)
        : base(message)
    {
    }

    public WireMockException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
