using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// One connection that is kept, for one thread: requests that are ready as bytes, and of an answer the status and the body. A client that
/// does the least, so that the time is the server's.
/// </summary>
internal sealed class WireConnection : IDisposable
{
    private const int StatusAt = 9;
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    // Most of its time a thread waits with it in its hands: in the way of the collector that the server shares with it, unless it lies apart.
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(64 * 1024, pinned: true);

    private int _next;
    private int _held;
    private int _bodyAt;
    private int _bodyLength;

    public WireConnection(Uri address) => _socket.Connect(IPAddress.Loopback, address.Port);

    /// <summary>Of the last answer; until the next is read.</summary>
    public ReadOnlySpan<byte> Body => _buffer.AsSpan(_bodyAt, _bodyLength);

    /// <summary>A POST as bytes.</summary>
    public static byte[] Post(string path, string type, ReadOnlySpan<byte> body) => [.. Head(path, type, body.Length), .. body];

    /// <summary>The lines before the body.</summary>
    public static byte[] Head(string path, string type, int length) => Encoding.ASCII.GetBytes(
        FormattableString.Invariant($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{(length > 0 ? $"Content-Type: {type}\r\n" : "")}Content-Length: {length}\r\n\r\n"));

    /// <summary>Sends requests, one after the other without waiting.</summary>
    public void Write(ReadOnlySpan<byte> requests) => _socket.Send(requests);

    /// <summary>Waits for the next answer.</summary>
    /// <returns>The status.</returns>
    /// <exception cref="IOException">The server is gone, or answers without a length.</exception>
    public int Read()
    {
        int end;
        while ((end = _buffer.AsSpan(_next.._held).IndexOf("\r\n\r\n"u8)) < 0)
        {
            Receive();
        }

        var length = Length(_buffer.AsSpan(_next, end));
        while (_held < _next + end + 4 + length)
        {
            Receive();
        }

        var status = Utf8Parser.TryParse(_buffer.AsSpan(_next + StatusAt), out int code, out _) ? code : throw new IOException("an answer without a status");
        (_bodyAt, _bodyLength, _next) = (_next + end + 4, length, _next + end + 4 + length);
        return status;
    }

    public void Dispose() => _socket.Dispose();

    private void Receive()
    {
        _buffer.AsSpan(_next.._held).CopyTo(_buffer);
        (_held, _next) = (_held - _next, 0);
        _held += _socket.Receive(_buffer.AsSpan(_held)) is > 0 and var read ? read : throw new IOException("the server closed the connection");
    }

    private static int Length(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        return head.IndexOf(name) is >= 0 and var at && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : throw new IOException("an answer without a length");
    }
}
