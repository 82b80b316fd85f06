"""The document engine: templates in millimetres become PDF; the only place with ReportLab and qrcode."""
