using System.Text.Json;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;
using Conformance.SmartCard.Transcripts;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

/// <summary>
/// Whatever is sent to whatever card, nothing secret is in its transcript. The card is a model of its own: it knows what is selected
/// without looking at what the recorder thinks, and makes either choice where the standard leaves it one.
/// </summary>
public sealed class TranscriptSecrecyProperties(ITestOutputHelper output)
{
    private const int Sessions = 3000;
    private const int Commands = 40;
    private const string SecretHex = "5EC2E75EC2E75EC2E7";
    private const string PersonalHex = "9E2509A19E2509A1";
    private const string PinHex = "38323634";
    private const string NumberHex = "313233343536373839303132";

    [Theory]
    [InlineData(CardOrigin.Simulated)]
    [InlineData(CardOrigin.Physical)]
    public void No_sequence_of_commands_brings_a_secret_into_a_transcript(CardOrigin origin)
    {
        var random = new Random(Seed.Next(output));
        for (var session = 0; session < Sessions; session++)
        {
            var entries = new TranscriptEntries();
            Drive(new TranscriptRecorder(entries, new Masking(origin, new byte[16]), new StandingClock()), random);
            var text = string.Join('\n', entries.All.Select(entry => JsonSerializer.Serialize<object>(entry)));
            Assert.DoesNotContain(SecretHex, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(PinHex, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(NumberHex, text, StringComparison.OrdinalIgnoreCase);
            if (origin == CardOrigin.Physical)
            {
                Assert.DoesNotContain(PersonalHex, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static void Drive(TranscriptRecorder recorder, Random random)
    {
        var card = new ModelCard(random);
        recorder.PoweredOn(new byte[] { 0x3B, 0x00 });
        for (var command = 0; command < Commands; command++)
        {
            var sent = AnyCommand(random);
            var answer = card.Answer(sent);
            switch (random.Next(30))
            {
                case 0:
                    recorder.Failed(sent, new(TransportFaultKind.CardMute, 0, ""));
                    break;
                case 1:
                    recorder.Answered(sent, answer);
                    recorder.Reset(new byte[] { 0x3B, 0x00 });
                    card.Restart();
                    break;
                default:
                    recorder.Answered(sent, answer);
                    break;
            }
        }
    }

    private static byte[] AnyCommand(Random random)
    {
        var application = ApplicationIdentifier.All[random.Next(ApplicationIdentifier.All.Count)].Aid.ToArray();
        var file = (byte)random.Next(1, 0x1F);
        return random.Next(12) switch
        {
            0 or 1 => [0x00, 0xA4, 0x04, 0x0C, (byte)application.Length, .. application],
            2 => [0x00, 0xA4, 0x04, (byte)random.Next(16), 5, .. application[..5]],
            3 or 4 => [0x00, 0xA4, 0x02, 0x0C, 2, 0, file],
            5 => [0x00, 0xB0, (byte)(0x80 | file), 0, 0],
            6 or 7 => [0x00, 0xB0, 0, 0, 0],
            8 => [0x00, 0xB2, 1, (byte)((file << 3) | 4), 0],
            9 => [0x00, 0x20, 0, (byte)(0x80 | file), .. Presented(random)],
            10 => [(byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), .. Presented(random)],
            _ => [0x00, 0x20, 0, 0x80, 9, .. Convert.FromHexString(PinHex)],
        };
    }

    private static byte[] Presented(Random random)
    {
        var data = Convert.FromHexString(random.Next(2) == 0 ? PinHex : NumberHex);
        return [(byte)data.Length, .. data];
    }

    /// <summary>Answers every read with what its file is worth, and now and then refuses.</summary>
    private sealed class ModelCard(Random random)
    {
        private ApplicationIdentifier _application = ApplicationIdentifier.IssuerSecurityDomain;
        private int? _file;

        public void Restart() => (_application, _file) = (ApplicationIdentifier.IssuerSecurityDomain, null);

        public byte[] Answer(byte[] sent)
        {
            var (ins, p1, p2) = (sent[1], sent[2], sent[3]);
            var refuses = random.Next(4) == 0;
            switch (ins)
            {
                case 0xA4 when sent[0] == 0 && p1 == 0x04 && sent.Length > 5:
                    return refuses ? [0x6A, 0x82] : Enter(sent[5..]);
                case 0xA4 when sent[0] == 0 && p1 == 0x02 && sent.Length == 7:
                    _file = refuses ? _file : (sent[5] << 8) | sent[6];
                    return refuses ? [0x6A, 0x82] : [0x90, 0x00];
                case 0xB0:
                    return Read((p1 & 0x80) != 0 ? p1 & 0x1F : 0, refuses);
                case 0xB2:
                    return Read(p2 >> 3, refuses);
                // A selection's answer, a challenge, a signature and a data object are none of a file.
                case 0xA4 or 0x84 or 0x2A or 0x88 or 0xCA or 0xCB:
                    return [0x02, 0x90, 0x00];
                default:
                    return refuses ? [0x6D, 0x00] : [.. Convert.FromHexString(random.Next(2) == 0 ? SecretHex : PersonalHex), 0x90, 0x00];
            }
        }

        private byte[] Enter(byte[] name)
        {
            _application = ApplicationIdentifier.All.Where(application => application.Aid.Span.StartsWith(name)).OrderBy(_ => random.Next()).FirstOrDefault() ?? _application;
            _file = null;
            return [0x90, 0x00];
        }

        private byte[] Read(int shortIdentifier, bool refuses)
        {
            var file = shortIdentifier == 0 ? _file : shortIdentifier;
            // Selected by a read that is refused, or not: the standard leaves it open.
            _file = refuses && random.Next(2) == 0 ? _file : file;
            return refuses ? [0x69, 0x82] : [.. Content(file), 0x90, 0x00];
        }

        private byte[] Content(int? file) => (file is { } id ? FileMap.Find(_application, id)?.Content : null) switch
        {
            ContentClass.Open => [0x01],
            ContentClass.Personal => Convert.FromHexString(PersonalHex),
            _ => Convert.FromHexString(SecretHex),
        };
    }
}
