"""The style sheet for flat parts: standard fields, lists, tables, menus and dialogs. Painted parts are elsewhere."""

from companion.paths import resources
from companion.ui.look import Look


def style_sheet(look: Look) -> str:
    """The application's style sheet for the look in force."""
    t = look.theme
    px = look.px
    signs = (resources() / "style").as_posix()
    return f"""
    QToolTip {{ background: {t.ink}; color: {t.paper}; border: none; padding: 6px 10px; font-size: {px(13)}px; }}
    QDialog, QMainWindow {{ background: {t.paper}; }}

    .QPushButton {{
        background: {t.raised}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 10px;
        padding: 0 16px; min-height: {px(38)}px; font-size: {px(15)}px; font-weight: 600;
    }}
    .QPushButton:hover {{ background: {t.paper}; }}
    .QPushButton:pressed {{ background: {t.sunken}; }}
    .QPushButton:focus {{ border: 2px solid {t.accent}; padding: 0 15px; min-height: {px(36)}px; }}
    .QPushButton:default {{ background: {t.accent_fill}; color: {t.accent_on}; border-color: {t.accent_fill}; }}
    .QPushButton:disabled {{ background: {t.sunken}; color: {t.ink3}; border-color: {t.line}; }}

    QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {{
        background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: 10px;
        padding: 0 12px; min-height: {px(38)}px; font-size: {px(15)}px;
        selection-background-color: {t.accent_fill}; selection-color: {t.accent_on};
    }}
    QPlainTextEdit, QTextEdit {{ padding: 8px 12px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
    QTimeEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {t.accent}; padding-left: 11px; }}
    QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{ background: {t.sunken}; color: {t.ink3}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
        background: transparent; border: none; padding: 0; min-height: 0;
    }}
    QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ padding-left: 11px; }}
    QAbstractSpinBox {{ padding-right: 28px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 26px; background: transparent; }}
    QAbstractSpinBox::up-arrow {{ image: url("{signs}/up.svg"); width: 14px; height: 14px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{signs}/down.svg"); width: 14px; height: 14px; }}

    QCheckBox, QRadioButton {{ spacing: 10px; font-size: {px(15)}px; }}
    QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator {{
        width: 18px; height: 18px; border: 1px solid {t.edge}; border-radius: 6px; background: {t.surface};
    }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
    QListView::indicator:checked {{
        background: {t.accent_fill}; border-color: {t.accent_fill}; image: url("{signs}/tick.svg");
    }}
    QCheckBox::indicator:indeterminate {{
        background: {t.accent_fill}; border-color: {t.accent_fill}; image: url("{signs}/dash.svg");
    }}
    QCheckBox::indicator:disabled {{ background: {t.sunken}; border-color: {t.line}; }}
    QCheckBox:focus, QRadioButton:focus {{ outline: none; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent}; }}
    .QRadioButton::indicator {{
        width: 18px; height: 18px; border: 1px solid {t.edge}; border-radius: 9px; background: {t.surface};
    }}
    .QRadioButton::indicator:checked {{ border: 6px solid {t.accent_fill}; width: 8px; height: 8px; }}

    QLineEdit {{ placeholder-text-color: {t.ink3}; }}
    QLineEdit[bare="true"] {{ background: transparent; border: none; padding: 0; min-height: 0; }}

    QComboBox {{
        background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: 10px;
        padding: 0 6px 0 12px; min-height: {px(38)}px; font-size: {px(15)}px; font-weight: 500; combobox-popup: 0;
    }}
    QComboBox:focus {{ border: 2px solid {t.accent}; padding-left: 11px; }}
    QComboBox:disabled {{ color: {t.ink3}; border-color: {t.line}; }}
    QComboBox::drop-down {{ border: none; width: 30px; }}
    QComboBox::down-arrow {{ image: none; }}
    .QComboBox::down-arrow {{ image: url("{signs}/down.svg"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{
        background: {t.surface}; border: 1px solid {t.line}; border-radius: 10px; padding: 4px; outline: 0;
        selection-background-color: {t.soft}; selection-color: {t.soft_ink};
    }}
    QComboBox QAbstractItemView::item {{ min-height: {px(32)}px; padding: 0 8px; border-radius: 6px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.soft}; color: {t.soft_ink}; }}
    QListView#found {{ border: 1px solid {t.edge}; padding: 4px; font-size: {px(15)}px; }}
    QListView#found::item {{ min-height: {px(32)}px; padding: 0 8px; }}
    QListView#found::item:selected {{ background: {t.soft}; color: {t.soft_ink}; }}

    QCalendarWidget {{ border: 1px solid {t.edge}; background: {t.surface}; }}

    QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 10px; padding: 6px; }}
    QMenu::item {{ padding: 8px 28px 8px 14px; border-radius: 8px; font-size: {px(15)}px; }}
    QMenu::item:selected {{ background: {t.soft}; color: {t.soft_ink}; }}
    QMenu::item:disabled {{ color: {t.ink3}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}

    QTableView, QTreeView, QListView {{
        background: {t.surface}; color: {t.ink}; border: none; outline: 0; gridline-color: {t.line};
        alternate-background-color: {t.paper};
        selection-background-color: {t.soft}; selection-color: {t.ink}; font-size: {px(14)}px;
    }}
    QHeaderView {{ background: {t.surface}; border: none; }}
    QHeaderView::section {{
        background: {t.surface}; color: {t.ink2}; border: none; border-bottom: 1px solid {t.line};
        padding: 0 8px; min-height: {px(33)}px; font-size: {px(13)}px; font-weight: 600; text-align: left;
    }}
    QTableCornerButton::section {{ background: {t.surface}; border: none; }}

    QScrollArea {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.ink3}; }}
    QScrollBar[hushed="true"]::handle {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    .QProgressBar {{ background: {t.sunken}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
        color: transparent; }}
    .QProgressBar::chunk {{ background: {t.accent_fill}; border-radius: 4px; }}
    """
