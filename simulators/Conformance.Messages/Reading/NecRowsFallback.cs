using System.Text;

namespace Conformance.Messages;

/// <summary>
/// Reads the rows ED and EE of code page 932, which hold the same characters as FA to FC a second time. Windows writes the latter, other
/// writers the former (德 is ED9E to them, facts/eligibility.md 3); the platform knows both, but with strict decoding refuses ED and EE.
/// Everything else that is no character is refused.
/// </summary>
internal sealed class NecRowsFallback : DecoderFallback
{
    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private static readonly Encoding Lenient = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

        private char? _next;
        private bool _isTaken;

        public override int Remaining => _next is null || _isTaken ? 0 : 1;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            if (bytesUnknown is not [0xED or 0xEE, _] || Lenient.GetString(bytesUnknown) is not [var character] || character is '?' or '・' or '\uFFFD')
            {
                throw new DecoderFallbackException("no character of code page 932", bytesUnknown, index);
            }

            (_next, _isTaken) = (character, false);
            return true;
        }

        public override char GetNextChar()
        {
            if (Remaining == 0)
            {
                return '\0';
            }

            _isTaken = true;
            return _next!.Value;
        }

        public override bool MovePrevious()
        {
            var wasTaken = _isTaken;
            _isTaken = false;
            return wasTaken;
        }
    }
}
