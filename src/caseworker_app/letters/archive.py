"""Archival dressing: XMP and Info from one record, output intent with an ICC profile made here (ISO 19005-2, 14289-1)."""

from __future__ import annotations

import struct
import time
import zlib
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape

from caseworker_app.letters.pdffile import PdfFile, text

_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = (
    (b"rXYZ", (0.43607, 0.22249, 0.01392)),
    (b"gXYZ", (0.38515, 0.71687, 0.09708)),
    (b"bXYZ", (0.14307, 0.06061, 0.71410)),
)
_POINTS = 1024

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%(title)s</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%(author)s</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>%(lang)s</rdf:li></rdf:Bag></dc:language>
<dc:identifier>%(ident)s</dc:identifier><dc:description><rdf:Alt><rdf:li xml:lang="x-default">%(subject)s</rdf:li></rdf:Alt></dc:description><pdf:Keywords>%(ident)s</pdf:Keywords><xmp:CreateDate>%(date)s</xmp:CreateDate><xmp:ModifyDate>%(date)s</xmp:ModifyDate>
<xmp:CreatorTool>%(tool)s</xmp:CreatorTool><pdf:Producer>%(producer)s</pdf:Producer>
<pdfaid:part>%(part)d</pdfaid:part><pdfaid:conformance>%(level)s</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _description(name: str) -> bytes:
    data = name.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(data)) + data + b"\0" * (4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    """The published transfer function of sRGB (IEC 61966-2-1)."""
    points = []
    for step in range(_POINTS):
        x = step / (_POINTS - 1)
        y = x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4
        points.append(round(y * 65535))
    return b"curv\0\0\0\0" + struct.pack(">I", _POINTS) + struct.pack(f">{_POINTS}H", *points)


def srgb_profile() -> bytes:
    """A small ICC v2 display profile with the published sRGB primaries, adapted to D50; our own bytes."""
    curve = _curve()
    tags = [(b"desc", _description("sRGB (Caseworker)")), (b"cprt", b"text\0\0\0\0No copyright, use freely\0")]
    tags += [(b"wtpt", _xyz(_WHITE)), *((name, _xyz(values)) for name, values in _PRIMARIES)]
    tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    table, body, at = b"", b"", 128 + 4 + 12 * len(tags)
    seen: dict[bytes, int] = {}
    for name, data in tags:
        if data not in seen:
            seen[data] = at + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", seen[data], len(data))
    head = struct.pack(">I4sI4s4s4s", at + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += b"".join(map(_fixed, _WHITE))
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


@lru_cache(maxsize=1)
def _packed_profile() -> bytes:
    return zlib.compress(srgb_profile(), 9)


@dataclass(frozen=True, slots=True)
class Meta:
    """One record for Info and XMP, so that both say the same; `when` in seconds since 1970, UTC."""

    title: str
    author: str
    subject: str
    ident: str
    when: int
    tool: str = "Caseworker"
    producer: str = "ReportLab"
    lang: str = "sv-SE"
    part: int = 2

    @property
    def version(self) -> tuple[int, int]:
        """The version of PDF that the part of ISO 19005 rests on."""
        return (1, 4) if self.part == 1 else (1, 7)

    def info(self) -> str:
        stamp = text(time.strftime("D:%Y%m%d%H%M%S+00'00'", time.gmtime(self.when)))
        names = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")
        values = (self.title, self.author, self.subject, self.ident, self.tool, self.producer)
        pairs = "".join(f"/{name}{text(value)}" for name, value in zip(names, values, strict=True))
        return f"<<{pairs}/CreationDate{stamp}/ModDate{stamp}>>"

    def xmp(self) -> str:
        named = ("title", "author", "ident", "lang", "tool", "producer", "subject")
        fields: dict[str, object] = {name: escape(getattr(self, name)) for name in named}
        date = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(self.when))
        return XMP % {**fields, "part": self.part, "level": "A", "date": date}

    def catalog_entries(self, pdf: PdfFile) -> str:
        """Language, metadata and output intent for the catalog."""
        xmp = pdf.stream("/Type/Metadata/Subtype/XML", self.xmp().encode(), compress=False)
        profile = pdf.ready_stream("/N 3/Filter/FlateDecode", _packed_profile())
        intent = (
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
            f"/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile {profile} 0 R>>"
        )
        return f"/Lang{text(self.lang)}/Metadata {xmp} 0 R/OutputIntents[{intent}]"
