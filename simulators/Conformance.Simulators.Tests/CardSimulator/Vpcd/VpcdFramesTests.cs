using Conformance.CardSimulator.Vpcd;

namespace Conformance.Simulators.Tests.CardSimulator.Vpcd;

public sealed class VpcdFramesTests
{
    private const string Stream = "000101" + "000104" + "0000" + "000400200098" + "000104";

    [Fact]
    public void Whatever_the_segments_the_messages_are_the_same()
    {
        var stream = Convert.FromHexString(Stream);
        for (var first = 0; first <= stream.Length; first++)
        {
            for (var second = first; second <= stream.Length; second++)
            {
                Assert.Equal(["01", "04", "", "00200098", "04"], Cut(stream[..first], stream[first..second], stream[second..]));
            }
        }
    }

    [Fact]
    public void One_byte_at_a_time_gives_the_same_messages() =>
        Assert.Equal(["01", "04", "", "00200098", "04"], Cut([.. Convert.FromHexString(Stream).Select(b => new[] { b })]));

    [Fact]
    public void The_longest_message_fits_and_its_neighbours_too()
    {
        var longest = new byte[65_535];
        longest[0] = 0xA5;
        var messages = Cut([0x00, 0x01, 0x04, .. Frame(longest), 0x00, 0x01, 0x02]);
        Assert.Equal(3, messages.Count);
        Assert.Equal("04", messages[0]);
        Assert.Equal(Convert.ToHexString(longest), messages[1]);
        Assert.Equal("02", messages[2]);
    }

    [Theory]
    [InlineData("", "0000")]
    [InlineData("9000", "00029000")]
    public void A_frame_is_the_length_and_the_message(string message, string frame) =>
        Assert.Equal(frame, Convert.ToHexString(Frame(Convert.FromHexString(message))));

    private static byte[] Frame(byte[] message) =>
        VpcdFrames.Frame(new byte[VpcdFrames.HeaderLength].Concat(message).ToArray(), message.Length).ToArray();

    /// <summary>Feeds the segments as a socket would: at most what fits at a time.</summary>
    private static List<string> Cut(params byte[][] segments)
    {
        var frames = new VpcdFrames();
        var messages = new List<string>();
        foreach (var segment in segments)
        {
            for (var rest = segment.AsMemory(); rest.Length > 0;)
            {
                var space = frames.Space;
                var count = Math.Min(space.Length, rest.Length);
                Assert.True(count > 0);
                rest[..count].CopyTo(space);
                frames.Advance(count);
                rest = rest[count..];
                while (frames.TryTake(out var message))
                {
                    messages.Add(Convert.ToHexString(message.Span));
                }
            }
        }

        return messages;
    }
}
